namespace Buendnisnetz.Bench;

/// <summary>Words to invent names and texts from.</summary>
internal static class Words
{
    public static readonly string[] Kinds =
        ["Familienzentrum", "Sportverein", "Diakonie", "Volkshochschule", "Handwerkskammer", "Stadtwerke", "Bürgerstiftung",
            "Kinderschutzbund", "Landfrauen", "Bücherei", "Musikschule"];

    public static readonly string[] Towns =
        ["Birkenau", "Lindental", "Mühlhausen", "Königsbrunn", "Schönau", "Weidenfeld", "Rosenheim", "Buchloe", "Ährenbach", "Grünwald",
            "Seeheim", "Burgstädt", "Waldkirch"];

    public static readonly string[] Nouns =
        ["Ferienbetreuung", "Familien", "Betreuung", "Unternehmen", "Wiedereinstieg", "Großeltern", "Spielplatz", "Pflege", "Beratung",
            "Gutscheine", "Kindertagespflege", "Gemeinde",
         "Lesepatinnen", "Väter", "Mütter", "Frühstück", "Bündnis", "Nachbarschaft", "Ausbildung", "Teilzeit", "Sommerfest", "Schulweg",
             "Bewegung", "Mittagstisch", "Werkstatt"];

    public static readonly string[] FirstNames = ["Amelie", "Björn", "Claudia", "Deniz", "Esra", "Frauke", "Gökhan", "Hannelore", "Ines",
        "Jörg", "Käthe", "Lutz", "Maren"];

    public static readonly string[] LastNames = ["Ackermann", "Bäcker", "Çelik", "Dröse", "Eichele", "Fuchs", "Größle", "Hübner", "Ihle",
        "Jäkel", "Köster"];

    public static string Of(string[] words, int number) => words[number % words.Length];
}
