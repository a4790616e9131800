namespace Buendnisnetz.Reviews.Pages;

/// <summary>After how many months each kind of fact is asked about.</summary>
internal sealed class IntervalsModel(Db db) : HousePage
{
    [BindProperty]
    public List<int?> Months { get; set; } = [];

    public IReadOnlyList<AgeingFacts> Kinds { get; } = db.AgeingKinds;

    public string HintOf(AgeingFacts kind) => $"In Monaten. Vorgeschlagen: {kind.Months}. {kind.Hint}".TrimEnd();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var intervals = await db.ReviewIntervals(cancel);
        Months = [.. Kinds.Select(kind => (int?)intervals.MonthsOf(kind))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Months = [.. Kinds.Select((_, i) => Months.ElementAtOrDefault(i))]; // However many were sent.
        for (var i = 0; i < Kinds.Count; i++)
            if (AgeingInterval.ObstacleTo(Months.ElementAtOrDefault(i)) is { } obstacle) ModelState.AddModelError($"Months[{i}]", obstacle);
        if (!ModelState.IsValid) return Again();
        var known = await db.AgeingIntervals.ToListAsync(cancel);
        for (var i = 0; i < Kinds.Count; i++) Choose(known, Kinds[i].Code, Months[i]!.Value);
        await db.SaveChangesAsync(cancel);
        Flash("Die Abstände sind gespeichert. Sie gelten ab morgen früh.");
        return Redirect(ReviewPaths.Intervals);
    }

    private void Choose(List<AgeingInterval> known, string code, int months)
    {
        if (known.Find(interval => interval.Code == code) is { } interval) interval.Choose(months);
        else db.AgeingIntervals.Add(AgeingInterval.Of(code, months));
    }
}
