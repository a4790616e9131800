namespace Buendnisnetz.Alliances.Pages;

/// <summary>Everything that can be edited about an alliance, at one glance.</summary>
internal sealed class EditIndexModel(Db db, TimeProvider clock) : AllianceEditorPage(db, clock)
{
    public IReadOnlyList<string> Obstacles { get; private set; } = [];

    public IReadOnlyList<NewsItem> News { get; private set; } = [];

    /// <summary>Milestones and recognitions, the latest first.</summary>
    public IEnumerable<(FuzzyDate On, string Title, string Path)> Chapters => Alliance.Milestones
        .Select(milestone => (milestone.On, milestone.Title, Alliance.Below($"meilenstein/{milestone.Id}")))
        .Concat(Alliance.Recognitions.Select(known => (known.On, known.Title, Alliance.Below($"auszeichnung/{known.Id}"))))
        .OrderByDescending(chapter => chapter.On);

    protected override async Task LoadMore()
    {
        await Db.LoadForEditing(Alliance, Cancel);
        var leads = Me.Leads(Alliance.Id);
        News = await Db.News.Where(item => item.AllianceId == Alliance.Id && (leads || item.Visibility != Visibility.Restricted)).OrderByDescending(item => item.ChangedAt).Take(5).ToListAsync(Cancel);
        if (Alliance.State == LifeState.Founding) Obstacles = Alliance.ObstaclesToStarting();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        Alliance.ConfirmProfile(Me.PersonId, Now);
        return await Saved("Danke. Das Profil gilt als heute geprüft.");
    }

    public async Task<IActionResult> OnPostConfirmContactAsync(Guid id)
    {
        if (Alliance.OpenContactPoints.FirstOrDefault(point => point.Id == id && Me.MayOpen(point)) is not { } point) return NotFound();
        Alliance.Confirm(point, Me.PersonId, Now);
        return await Saved($"Danke. „{point.Name}“ gilt als heute geprüft.");
    }
}
