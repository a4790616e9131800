using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>Who was at an event, in sums, for its team.</summary>
internal sealed class FiguresModel : DocumentationPage
{
    protected override bool IsForArchivedToo => true;

    protected override bool NeedsNone => true;

    public EventFigures Figures { get; private set; } = EventFigures.None;

    public string Lead => Event.StateAt(Now) != EventState.Held ? "Zahlen gibt es, sobald die Veranstaltung vorbei ist."
        : Figures.People == 0 && IsBegun && Documentation.Figures.Count > 0
            ? "Die Anmeldungen sind gelöscht. In der Dokumentation stehen die Summen, die daraus veröffentlicht wurden."
        : Figures.People == 0 ? "Es gibt keine Anmeldungen: Entweder hat sich niemand angemeldet, oder sie sind nach einem Jahr gelöscht."
        : "Aus den Anmeldungen und vom Einlass gezählt.";

    public IEnumerable<(string Title, IReadOnlyList<FigureCell> Cells)> Sums =>
    [
        ("Nach Bereich", [.. Figures.Of(FigureKind.Sector)]), ("Die Kommunen darunter", [.. Figures.Of(FigureKind.Municipality)]),
        ("Zum ersten Mal oder wieder", [.. Figures.Of(FigureKind.FirstTime)]), ("Workshops", [.. Figures.Of(FigureKind.Workshop)]),
    ];

    protected override async Task LoadMore()
    {
        if (Event.StateAt(Now) == EventState.Held) Figures = await FigureCount.Of(Db, Event, Cancel);
    }

    public void OnGet() { }
}
