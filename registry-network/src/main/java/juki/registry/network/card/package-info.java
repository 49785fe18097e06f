/**
 * Cards and certificates (個人番号カード・電子証明書): what a municipality hands on beside identity information, for whoever makes cards and
 * certificates and must know when they lapse.
 *
 * <p>{@link juki.registry.network.card.CardData} is what a card is prepared with before it is handed out (交付前設定), {@link
 * juki.registry.network.card.SignatureData} what a signature certificate says; both are made of identity information and so have nothing
 * that does not travel. A {@link juki.registry.network.card.LapseNotice} delivers what the rules say lapses with a change; the {@link
 * juki.registry.network.card.LapseRecord} of the national body keeps them, and knows from the notices of other municipalities whether a
 * lapse was prevented. Whether somebody has a card or a certificate is not known here.
 *
 * <p>Source: the ministry's report of December 2021, 2 (2) ① (iii), on what a communication server does; Signature Certification Act
 * Art. 12, 15, 31, 34; Individual Number Act Art. 17. The real data and messages are not public.
 */
@NullMarked
package juki.registry.network.card;

import org.jspecify.annotations.NullMarked;
