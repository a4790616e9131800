using Buendnisnetz.Lists;

namespace Buendnisnetz.Partners;

/// <summary>
/// What a list of partners says of each: what the form for a single one asks, and the postal code where the place is missing.
/// </summary>
internal static class PartnerColumns
{
    public static ListColumn Name { get; } = new("name", "Name", "organisation", "partner", "buendnispartner", "name des partners",
        "partnername",
        "name der organisation", "organisationsname", "institution", "einrichtung", "name der einrichtung", "traeger", "verein", "firma",
        "unternehmen", "bezeichnung", "mitglied", "kooperationspartner", "name organisation", "organisation name", "partnerorganisation",
        "organisation institution", "name institution")
    {
        IsNeeded = true,
        SaysWho = true,
        DoubtfulWords = ["partner", "einrichtung", "institution", "traeger", "verein", "firma", "unternehmen", "mitglied",
            "kooperationspartner"],
    };

    public static ListColumn Category { get; } = new("kategorie", "Kategorie", "art", "was fuer ein partner", "typ", "bereich", "sektor",
        "partnerkategorie", "art des partners", "art der organisation", "gruppe", "partnerart", "kategorie art", "branche", "traegerart");

    public static ListColumn PostalCode { get; } = new("plz", "PLZ", "postleitzahl", "plz ort", "postleitzahl ort", "plz und ort")
    { SaysWho = true };

    public static ListColumn Town { get; } = new("ort", "Ort", "stadt", "gemeinde", "sitz", "stadt gemeinde", "ort stadt", "wohnort",
        "kommune",
        "stadt ort", "standort")
    { SaysWho = true };

    public static ListColumn Since { get; } = new("seit", "Partner seit", "seit", "dabei seit", "beginn", "eintritt", "beitritt",
        "mitglied seit",
        "beitrittsdatum", "eintrittsdatum", "seit wann", "aufnahme", "datum", "partner seit jahr", "jahr");

    public static ListColumn Contribution { get; } = new("beitrag", "Beitrag", "rolle", "rolle beitrag", "beitrag rolle", "engagement",
        "leistung",
        "bringt ein", "was bringt der partner ein", "aufgabe", "mitarbeit", "beitrag des partners", "angebot", "bemerkung beitrag",
            "funktion")
    { Longest = 1001 };

    public static ListColumn Email { get; } = new("e-mail", "E-Mail", "email", "mail", "e mail adresse", "emailadresse", "email adresse",
        "mailadresse", "mail adresse", "e mailadresse", "postfach", "postfach des partners", "kontakt e mail", "e mail kontakt")
    { InputMode = "email" };

    public static IReadOnlyList<ListColumn> All { get; } = [Name, Category, PostalCode, Town, Since, Contribution, Email];
}
