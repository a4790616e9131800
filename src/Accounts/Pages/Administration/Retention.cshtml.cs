namespace Buendnisnetz.Accounts.Pages;

/// <summary>What is kept for how long, and what the last night deleted.</summary>
[AlsoForDataProtection]
internal sealed class RetentionModel(Db db) : HousePage
{
    private List<RetentionRun> runs = [];

    public IReadOnlyList<RetentionRule> Rules { get; } =
        [.. db.Catalog.Of<RetentionRule>().OrderBy(rule => rule.Label, StringComparer.Create(German.Culture, false))];

    public async Task OnGetAsync(CancellationToken cancel) =>
        runs = await db.Set<RetentionRun>().AsNoTracking().OrderByDescending(run => run.Id).Take(Rules.Count).ToListAsync(cancel);

    public RetentionRun? LastRunOf(RetentionRule rule) => runs.Find(run => run.Code == rule.Code);
}
