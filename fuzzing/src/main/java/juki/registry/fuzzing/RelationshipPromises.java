package juki.registry.fuzzing;

import java.util.List;
import java.util.Optional;
import juki.registry.model.household.DataListRelationship;
import juki.registry.model.household.Relationship;

/** What relationships (続柄) promise: in words, and in the five columns of the data list. */
final class RelationshipPromises {

    private RelationshipPromises() {}

    /** One text of words joined with の. */
    static boolean ofWords(byte[] input) {
        String text = Written.text(input);
        Optional<Relationship> read = Relationship.parse(text);
        Promise.require(
                read.isPresent() == Relationship.faultIn(text).isEmpty(),
                "what has no fault is read, and nothing else");
        if (read.isEmpty()) {
            return false;
        }
        Relationship relationship = read.get();
        Promise.require(relationship.text().equals(text), "words are written as they were read");
        Promise.require(
                Relationship.of(relationship.words()).equals(relationship), "a chain is the chain of its words");
        Promise.require(
                Relationship.describing(relationship.words()).equals(relationship), "a chain describes its own steps");
        if (text.length() <= DataListRelationship.MAX_NOTATION) {
            Promise.require(
                    DataListRelationship.of(relationship).toRelationship().equals(read),
                    "a relationship comes back from its columns as it went out");
        }
        return true;
    }

    /** Five lines: four codes and the words. */
    static boolean ofColumns(byte[] input) {
        List<String> columns = Written.lines(input, 5);
        List<String> codes = columns.subList(0, 4);
        Optional<String> fault = DataListRelationship.faultIn(codes, columns.get(4));
        Promise.require(
                refusal(codes, columns.get(4)).equals(fault),
                "columns are refused for the fault that is found in them");
        Silence.require(columns.get(4), words -> refusal(codes, words));
        if (fault.isPresent()) {
            return false;
        }
        Optional<Relationship> read = new DataListRelationship(codes, columns.get(4)).toRelationship();
        read.ifPresent(it -> Promise.require(
                DataListRelationship.of(it).codes().equals(codes), "the codes are those of the relationship"));
        return read.isPresent();
    }

    private static Optional<String> refusal(List<String> codes, String words) {
        try {
            return new DataListRelationship(codes, words).codes().equals(codes) ? Optional.empty() : Optional.of("");
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }
}
