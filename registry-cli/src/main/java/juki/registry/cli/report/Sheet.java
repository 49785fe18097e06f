package juki.registry.cli.report;

import java.util.List;

/** The parts of which every page is set: head, headings, facts, tables, the books. */
final class Sheet {

    private Sheet() {}

    /** Begins a document of this title, up to the beginning of its main part. */
    static Markup begun(String title) {
        Markup page = new Markup().doctype();
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "ja");
        page.open("head");
        page.leaf("meta", "charset", "UTF-8");
        page.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.leaf(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        page.element("title", title);
        page.open("style").verbatim(Stylesheet.CSS).close("style");
        page.close("head");
        return page.open("body").open("main");
    }

    /** Ends it. */
    static String ended(Markup page) {
        return page.close("main").close("body").close("html").finished();
    }

    static void fact(Markup page, Phrase name, String value) {
        page.open("div");
        page.open("dt").phrase(name).close("dt");
        page.element("dd", value);
        page.close("div");
    }

    static void warning(Markup page, Phrase what, String where) {
        page.open("div", "class", "statement warning", "role", "status").open("p");
        page.open("strong").phrase(what).close("strong");
        page.text(where);
        page.close("p").close("div");
    }

    static void heading(Markup page, String number, Phrase title) {
        page.open("h2").element("span", number, "class", "no").phrase(title).close("h2");
    }

    static void ribbon(Markup page, String style, String sign, Phrase name, long number) {
        page.open("li", "class", style);
        if (!sign.isEmpty()) {
            page.element("span", sign, "class", "sign");
        }
        page.open("span", "class", "box").text(name.japanese());
        page.element("span", Figures.grouped(number), "class", "big");
        page.element("span", name.english(), "lang", "en", "class", "en");
        page.close("span").close("li");
    }

    static void balances(Markup page, String number, List<Balance> balances) {
        if (balances.isEmpty()) {
            return;
        }
        page.open("section");
        heading(page, number, new Phrase("帳簿の突合", "The books, balanced"));
        page.open("ul", "class", "books");
        for (Balance balance : balances) {
            page.open("li", "class", balance.holds() ? "holds" : "broken");
            page.open("span", "class", "verdict")
                    .phrase(balance.holds() ? new Phrase("✓ 一致", "holds") : new Phrase("✗ 不一致", "does not hold"))
                    .close("span");
            page.open("div").phrase(balance.label());
            page.open("span", "class", "equation");
            side(page, balance.left());
            page.text(balance.holds() ? "　＝　" : "　≠　");
            side(page, balance.right());
            if (!balance.holds()) {
                page.text(
                        "　（" + Figures.grouped(balance.leftSum()) + " ≠ " + Figures.grouped(balance.rightSum()) + "）");
            }
            page.close("span").close("div").close("li");
        }
        page.close("ul").close("section");
    }

    private static void side(Markup page, List<Balance.Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            Balance.Term term = terms.get(i);
            boolean subtracted = i > 0 && term.value() < 0;
            if (i > 0) {
                page.text(subtracted ? " − " : " ＋ ");
            }
            page.text(term.name().japanese() + " ")
                    .element("b", Figures.grouped(subtracted ? -term.value() : term.value()));
        }
    }

    /**
     * A column of a table.
     *
     * @param name  its head
     * @param words whether it holds words, which are set left and may wrap, rather than numbers
     */
    record Column(Phrase name, boolean words) {}

    static String both(Phrase phrase) {
        return phrase.english().isBlank() ? phrase.japanese() : phrase.japanese() + " " + phrase.english();
    }

    /** A table behind a picture, folded away. */
    static void behind(Markup page, Phrase caption, List<Column> columns, List<List<String>> rows) {
        page.open("details");
        page.open("summary").phrase(new Phrase("数値表", "Table")).close("summary");
        table(page, caption, columns, rows);
        page.close("details");
    }

    static void table(Markup page, Phrase caption, List<Column> columns, List<List<String>> rows) {
        page.open("div", "class", "scroll").open("table");
        page.open("caption").phrase(caption).close("caption");
        header(page, columns);
        page.open("tbody");
        for (List<String> row : rows) {
            page.open("tr");
            page.element("th", row.get(0), "scope", "row");
            for (int i = 1; i < row.size(); i++) {
                if (columns.get(i).words()) {
                    page.element("td", row.get(i), "class", "words");
                } else {
                    page.element("td", row.get(i));
                }
            }
            page.close("tr");
        }
        page.close("tbody").close("table").close("div");
    }

    /** The head of a table. */
    static void header(Markup page, List<Column> columns) {
        page.open("thead").open("tr");
        for (Column column : columns) {
            page.open("th", "scope", "col", "class", column.words() ? "words" : "number")
                    .phrase(column.name())
                    .close("th");
        }
        page.close("tr").close("thead");
    }
}
