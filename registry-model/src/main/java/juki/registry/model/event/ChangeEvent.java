package juki.registry.model.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.resident.ChangeReason;
import org.immutables.value.Value;

/**
 * A change (異動, idō): something that happened to residents and that the register records.
 *
 * <p>Two times, never mixed: the change date is when it happened in life, the processing date is the day of the office on
 * which it is recorded. The family is closed: {@link #match} has one case for each member, so a member nobody thought of
 * does not compile.
 *
 * <p>Immutable and thread-safe. Source: standard specification 1.2.1, 1.2.2, 4.0.
 */
public abstract sealed class ChangeEvent
        permits CarryOver,
                MoveIn,
                Birth,
                AddressChange,
                MoveOut,
                PlannedMoveOutReached,
                MoveInNoticeReceived,
                Death,
                HouseholdSplit,
                HouseholdMerger,
                HouseholdChange,
                HouseholdHeadChange,
                ClericalErrorCorrection,
                ExOfficioCorrection,
                RecordCodeChange,
                ExOfficioEntry,
                ExOfficioDeletion,
                MinorCorrection,
                Naturalization,
                NationalityAcquisition,
                NationalityLoss,
                RecordRecompiled,
                RecordReconstructed,
                IndividualNumberAssigned,
                IndividualNumberChange,
                RecordCodeEntry,
                RelationshipChange,
                InterWardChange,
                BulkAddressChange,
                FormerSurnameChange,
                CommonNameChange,
                ChangeCancelled {

    ChangeEvent() {}

    /** {@return when it happened in life (異動日), possibly uncertain for birth and death} */
    public abstract RegisterDate changeDate();

    /** {@return the day of the office on which it is recorded (処理日)} */
    public abstract LocalDate processingDate();

    /** {@return on what it is based} */
    public abstract Basis basis();

    /** {@return where it was entered and who notified it (取扱い), as far as the host keeps that} */
    @Value.Default
    public Handling handling() {
        return Handling.none();
    }

    /**
     * This change, handled thus.
     *
     * @param value where it was entered and who notified it
     * @return the change
     */
    public abstract ChangeEvent withHandling(Handling value);

    /** {@return the kind of change} */
    public abstract EventType type();

    /** {@return the reason (異動事由) of the standard's tables; empty where the standard has none} */
    public abstract Optional<ChangeReason> reason();

    /** {@return the persons concerned (異動者), as far as they have addressee numbers already} */
    public abstract List<AddresseeNumber> subjects();

    /** {@return the persons for whom it makes a record (記載される者): who moves in, is born, or is found living here} */
    public List<NewResident> newResidents() {
        return List.of();
    }

    /**
     * This change with every number it needs.
     *
     * @param numbers where missing numbers are drawn
     * @return this change if nothing is missing, otherwise one with the missing numbers drawn
     */
    public ChangeEvent numbered(NumberSource numbers) {
        return this;
    }

    /**
     * Answers by kind of change.
     *
     * @param <R> what is answered
     * @param cases one method for each kind
     * @return the answer of the method that fits
     */
    public abstract <R> R match(Cases<R> cases);

    /**
     * What the builder of every change has (届出の共通項目): the two times, the basis, and how the office handled it, which alone
     * may be left out.
     *
     * @param <B> the builder
     */
    public interface Builder<B extends Builder<B>> {
        /**
         * Sets when it happened in life.
         *
         * @param changeDate the date (異動日)
         * @return this builder
         */
        B changeDate(RegisterDate changeDate);

        /**
         * Sets the day of the office on which it is recorded.
         *
         * @param processingDate the day (処理日)
         * @return this builder
         */
        B processingDate(LocalDate processingDate);

        /**
         * Sets on what it is based.
         *
         * @param basis the basis
         * @return this builder
         */
        B basis(Basis basis);

        /**
         * Sets how the office handled it.
         *
         * @param handling where it was entered and who notified it
         * @return this builder
         */
        B handling(Handling handling);

        /**
         * Sets all four as another change has them.
         *
         * @param other the other change
         * @return this builder
         */
        default B like(ChangeEvent other) {
            return changeDate(other.changeDate())
                    .processingDate(other.processingDate())
                    .basis(other.basis())
                    .handling(other.handling());
        }
    }

    /**
     * One answer for each kind of change.
     *
     * @param <R> what is answered
     */
    public interface Cases<R> {
        /**
         * The answer for 移行.
         *
         * @param event the event
         * @return the answer
         */
        R carryOver(CarryOver event);

        /**
         * The answer for 転入.
         *
         * @param event the event
         * @return the answer
         */
        R moveIn(MoveIn event);

        /**
         * The answer for 出生.
         *
         * @param event the event
         * @return the answer
         */
        R birth(Birth event);

        /**
         * The answer for 転居.
         *
         * @param event the event
         * @return the answer
         */
        R addressChange(AddressChange event);

        /**
         * The answer for 転出.
         *
         * @param event the event
         * @return the answer
         */
        R moveOut(MoveOut event);

        /**
         * The answer for 転出予定日の到来.
         *
         * @param event the event
         * @return the answer
         */
        R plannedMoveOutReached(PlannedMoveOutReached event);

        /**
         * The answer for 転入通知の受理.
         *
         * @param event the event
         * @return the answer
         */
        R moveInNoticeReceived(MoveInNoticeReceived event);

        /**
         * The answer for 死亡.
         *
         * @param event the event
         * @return the answer
         */
        R death(Death event);

        /**
         * The answer for 世帯分離.
         *
         * @param event the event
         * @return the answer
         */
        R householdSplit(HouseholdSplit event);

        /**
         * The answer for 世帯合併.
         *
         * @param event the event
         * @return the answer
         */
        R householdMerger(HouseholdMerger event);

        /**
         * The answer for 世帯変更.
         *
         * @param event the event
         * @return the answer
         */
        R householdChange(HouseholdChange event);

        /**
         * The answer for 世帯主変更.
         *
         * @param event the event
         * @return the answer
         */
        R householdHeadChange(HouseholdHeadChange event);

        /**
         * The answer for 誤記修正.
         *
         * @param event the event
         * @return the answer
         */
        R clericalErrorCorrection(ClericalErrorCorrection event);

        /**
         * The answer for 職権修正.
         *
         * @param event the event
         * @return the answer
         */
        R exOfficioCorrection(ExOfficioCorrection event);

        /**
         * The answer for 住民票コードの変更.
         *
         * @param event the event
         * @return the answer
         */
        R recordCodeChange(RecordCodeChange event);

        /**
         * The answer for 職権記載.
         *
         * @param event the event
         * @return the answer
         */
        R exOfficioEntry(ExOfficioEntry event);

        /**
         * The answer for 職権消除.
         *
         * @param event the event
         * @return the answer
         */
        R exOfficioDeletion(ExOfficioDeletion event);

        /**
         * The answer for 軽微な修正.
         *
         * @param event the event
         * @return the answer
         */
        R minorCorrection(MinorCorrection event);

        /**
         * The answer for 帰化.
         *
         * @param event the event
         * @return the answer
         */
        R naturalization(Naturalization event);

        /**
         * The answer for 国籍取得.
         *
         * @param event the event
         * @return the answer
         */
        R nationalityAcquisition(NationalityAcquisition event);

        /**
         * The answer for 国籍喪失.
         *
         * @param event the event
         * @return the answer
         */
        R nationalityLoss(NationalityLoss event);

        /**
         * The answer for 改製.
         *
         * @param event the event
         * @return the answer
         */
        R recordRecompiled(RecordRecompiled event);

        /**
         * The answer for 再製.
         *
         * @param event the event
         * @return the answer
         */
        R recordReconstructed(RecordReconstructed event);

        /**
         * The answer for 個人番号の職権記載.
         *
         * @param event the event
         * @return the answer
         */
        R individualNumberAssigned(IndividualNumberAssigned event);

        /**
         * The answer for 個人番号の変更.
         *
         * @param event the event
         * @return the answer
         */
        R individualNumberChange(IndividualNumberChange event);

        /**
         * The answer for 住民票コードの職権記載.
         *
         * @param event the event
         * @return the answer
         */
        R recordCodeEntry(RecordCodeEntry event);

        /**
         * The answer for 続柄の変更.
         *
         * @param event the event
         * @return the answer
         */
        R relationshipChange(RelationshipChange event);

        /**
         * The answer for 区間異動.
         *
         * @param event the event
         * @return the answer
         */
        R interWardChange(InterWardChange event);

        /**
         * The answer for 住所一括変更.
         *
         * @param event the event
         * @return the answer
         */
        R bulkAddressChange(BulkAddressChange event);

        /**
         * The answer for 旧氏の記載・変更・削除.
         *
         * @param event the event
         * @return the answer
         */
        R formerSurnameChange(FormerSurnameChange event);

        /**
         * The answer for 通称の記載・削除.
         *
         * @param event the event
         * @return the answer
         */
        R commonNameChange(CommonNameChange event);

        /**
         * The answer for 異動の取消し.
         *
         * @param event the event
         * @return the answer
         */
        R changeCancelled(ChangeCancelled event);
    }
}
