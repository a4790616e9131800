using Buendnisnetz.Lists;

namespace Buendnisnetz.Networks;

/// <summary>What a list of members says of each alliance; its area, its official name and its founding count for new ones.</summary>
internal static class MemberColumns
{
    public static ListColumn Name { get; } = new("buendnis", "Bündnis", "name", "name des buendnisses", "buendnisname", "lokales buendnis",
        "lokales buendnis fuer familie", "buendnis name", "mitglied", "mitgliedsbuendnis", "allianz")
    { IsNeeded = true, SaysWho = true, DoubtfulWords = ["lokales buendnis", "mitglied", "allianz"] };

    public static ListColumn OfficialName { get; } = new("offiziell", "Offizieller Name", "voller name", "langname", "amtlicher name");

    public static ListColumn Area { get; } = new("gebiet", "Gebiet", "gemeinde", "stadt", "ort", "landkreis", "kreis", "landkreis stadt",
        "stadt landkreis", "kommune", "region", "gebietskoerperschaft", "standort");

    public static ListColumn Key { get; } = new("ags", "AGS", "gemeindeschluessel", "amtlicher gemeindeschluessel", "kreisschluessel",
        "schluessel", "regionalschluessel")
    { InputMode = "numeric" };

    public static ListColumn PostalCode { get; } = new("plz", "PLZ", "postleitzahl", "plz ort");

    public static ListColumn Since { get; } = new("seit", "Mitglied seit", "seit", "beitritt", "dabei seit", "beitrittsdatum", "eintritt",
        "mitgliedschaft seit", "aufnahme");

    public static ListColumn FoundedOn { get; } = new("gegruendet", "Gegründet", "gruendung", "gruendungsjahr", "gruendungsdatum",
        "gegruendet am", "jahr der gruendung", "gegruendet seit");

    public static IReadOnlyList<ListColumn> All { get; } = [Name, OfficialName, Area, PostalCode, Key, Since, FoundedOn];
}
