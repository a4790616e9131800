namespace Buendnisnetz.Alliances.Pages;

/// <summary>After how many months each kind of fact is asked about.</summary>
internal sealed class IntervalsModel(Db db) : HousePage
{
    [BindProperty]
    public List<int?> Months { get; set; } = [];

    public IReadOnlyList<AgeingFacts> Kinds { get; } = db.AgeingKinds;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var chosen = await db.AgeingIntervals.ToDictionaryAsync(interval => interval.Code, interval => interval.Months, cancel);
        Months = [.. Kinds.Select(kind => (int?)chosen.GetValueOrDefault(kind.Code, kind.Months))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        for (var i = 0; i < Kinds.Count; i++)
            if (AgeingInterval.ObstacleTo(Months.ElementAtOrDefault(i)) is { } obstacle) ModelState.AddModelError($"Months[{i}]", obstacle);
        if (!ModelState.IsValid) return Again();
        var known = await db.AgeingIntervals.ToListAsync(cancel);
        for (var i = 0; i < Kinds.Count; i++) Choose(known, Kinds[i].Code, Months[i]!.Value);
        await db.SaveChangesAsync(cancel);
        Flash("Die Abstände sind gespeichert. Sie gelten ab morgen früh.");
        return Redirect(AlliancePaths.Intervals);
    }

    private void Choose(List<AgeingInterval> known, string code, int months)
    {
        if (known.Find(interval => interval.Code == code) is { } interval) interval.Choose(months);
        else db.AgeingIntervals.Add(AgeingInterval.Of(code, months));
    }
}
