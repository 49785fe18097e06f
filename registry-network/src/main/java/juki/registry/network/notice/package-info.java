/**
 * What leaves a municipality (本人確認情報の通知, hon'nin kakunin jōhō no tsūchi).
 *
 * <p>{@link juki.registry.network.notice.IdentityInformation} is the projection of a resident record through which everything
 * leaves: household, remarks, support measures, registered domicile and the municipality's own numbers are no part of it. {@link
 * juki.registry.network.notice.ChangeInformation} says why and when, and what was before. {@link
 * juki.registry.network.notice.DueNotice#of} tells what is due after a change of the register; the {@link
 * juki.registry.network.notice.NoticeBook} numbers it and keeps the municipality's own copies.
 *
 * <p>Source: Basic Resident Registration Act Art. 30-6; Order Art. 30-5; standard specification 7.1.1.1.
 */
@NullMarked
package juki.registry.network.notice;

import org.jspecify.annotations.NullMarked;
