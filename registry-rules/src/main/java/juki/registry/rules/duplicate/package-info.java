/**
 * Who is the same person (同一人の発見, dōitsunin no hakken): double records (二重記載), returning residents (再転入者), and codes that
 * two people share.
 *
 * <p>{@link juki.registry.rules.duplicate.Particulars} say what is known of somebody, now and before. {@link
 * juki.registry.rules.duplicate.Criteria} compare two of them and answer with a {@link
 * juki.registry.rules.duplicate.Comparison}: a {@link juki.registry.rules.duplicate.Grade} and the {@link
 * juki.registry.rules.duplicate.Evidence} of every attribute, never a bare score. {@link
 * juki.registry.rules.duplicate.CandidateSearch} asks a register, living and removed records alike, and {@link
 * juki.registry.rules.duplicate.RegisterAudit} looks for pairs in registers already kept.
 *
 * <p>In 2016 two men of two cities were found to share one code: same reading, same birth date, one kanji different, the
 * earlier record already removed, and somebody had linked the wrong man. Therefore nobody is linked here on reading and date
 * of birth alone, a code that agrees never hides what does not, and what an office has decided is remembered. Scores ({@link
 * juki.registry.rules.duplicate.MatchWeights}) put lists in order and decide nothing.
 *
 * <p>Matching personal data needs a basis in law (名寄せ): this package compares within what an office may look at for an entry,
 * a correction or the supervision of its own register (Basic Resident Registration Act Art. 3, Art. 8, Art. 14).
 *
 * <p>Source: standard specification 4.1.1.2 (再転入者), 2.1.2 (あいまい検索), 30.2.
 */
@NullMarked
package juki.registry.rules.duplicate;

import org.jspecify.annotations.NullMarked;
