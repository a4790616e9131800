namespace Buendnisnetz.Lists.Pages;

/// <summary>A list that was entered: what it made, what stayed behind, and the way back.</summary>
internal sealed class EntryListModel : ListPage
{
    public IReadOnlyList<EntryLine> Entered { get; private set; } = [];

    public IReadOnlyList<EntryLine> Behind { get; private set; } = [];

    /// <summary>How many days are left to take it back; null where it cannot be (any more).</summary>
    public int? DaysLeft => List.ObstacleToTakingBack(Now) is null ? (int)Math.Ceiling((List.TakeBackUntil!.Value - Now).TotalDays) : null;

    public string Lead => List.TakenBackAt is { } back
        ? $"Eingetragen am {List.EnteredAt!.Value.LongMoment}, zurückgenommen am {back.LongMoment}."
        : $"Am {List.EnteredAt!.Value.LongMoment}: {new Entered(Entered.Count - Added, Added, 0).Said(Kind)}";

    /// <summary>Lines that only added to what was there, which they say of themselves.</summary>
    private int Added => Entered.Count(line => line.Stayed is not null);

    protected override bool OfDraft => false;

    public string TitleOf(EntryLine line) => line.Cell(Kind.Columns.First(column => column.IsNeeded));

    protected override async Task LoadMore()
    {
        var lines = await Db.LinesOf(List, Cancel);
        Entered = [.. lines.Where(line => line.MadeId is not null)];
        Behind = [.. lines.Where(line => line.MadeId is null && !line.IsLeftOut)];
    }

    public void OnGet() { }
}
