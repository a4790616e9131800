namespace Buendnisnetz.Bench;

/// <summary>
/// What is measured: a page as a signed-in person gets it, made anew each time and when nothing has changed, and as a visitor gets it,
/// kept.
/// </summary>
/// <param name="Name">Its name in the report.</param>
/// <param name="Path">Its address.</param>
/// <param name="ForVisitors">Whether visitors get it too.</param>
/// <param name="Form">The fields to post besides the token; null for a page that is read.</param>
/// <param name="IsForStrangers">Whether its form is a visitor's: read for each time it is sent, by somebody else each time.</param>
internal sealed record Scene(string Name, string Path, bool ForVisitors = true, string? Form = null, bool IsForStrangers = false)
{
    /// <summary>Those with these names, parted by commas; without names all.</summary>
    public static IReadOnlyList<Scene> Named(string? names) =>
        names is null ? All : [.. All.Where(scene => names.Split(',').Contains(scene.Name))];

    public static IReadOnlyList<Scene> All { get; } =
    [
        new("home", "/"),
        new("directory", "/buendnisse"),
        new("alliance", $"/buendnisse/{Nation.FirstAlliance}"),
        new("network", $"/netzwerke/{Nation.Network}"),
        new("finder", "/finden?ort=78315"),
        new("search", "/suche?q=Ferienbetreuung"),
        new("events", "/veranstaltungen"),
        new("calendar", "/kalender"),
        new("event", $"/veranstaltungen/{Nation.Congress}"),
        new("programme", $"/veranstaltungen/{Nation.Congress}/programm"),
        new("series", $"/reihen/{Slug.Of(Nation.SeriesName)}"),
        new("projects", "/projekte"),
        new("project", $"/projekte/{Nation.FirstProject}"),
        new("materials", "/materialien"),
        new("material", $"/materialien/{Nation.FirstMaterial}"),
        new("community", "/gemeinschaft", ForVisitors: false),
        new("space", "/gemeinschaft/alle", ForVisitors: false),
        new("experience", "/wer-hat-schon?q=Wer+hat+schon+Ferienbetreuung+gemacht"),
        new("radar", $"/buendnisse/{Nation.FirstAlliance}/projekt-pruefung", ForVisitors: false,
            Form: "Form.Title=Ferienbetreuung+f%C3%BCr+Familien&Form.Lead=Betreuung+am+Spielplatz+und+Mittagstisch,+mit+Lesepatinnen"),
        new("save-project", $"/projekte/{Nation.FirstProject}/angaben", ForVisitors: false,
            Form: "Form.Title=Ferienbetreuung&Form.Lead=Betreuung+in+allen+Ferien&Form.Visibility=Public"),
        new("desk", "/schreibtisch", ForVisitors: false),
        new("save", $"/buendnisse/{Nation.FirstAlliance}/handlungsfelder", ForVisitors: false, Form: "Codes=vereinbarkeit&Codes=erziehung"),
        new("register", $"/veranstaltungen/{Nation.Congress}/anmeldung", ForVisitors: false,
            Form: "Form.Organisation=Familienb%C3%BCro&Form.IsListed=true&Form.Answers[0].Text=vegan&Form.Answers[3].Text=ja",
            IsForStrangers: true),
    ];
}
