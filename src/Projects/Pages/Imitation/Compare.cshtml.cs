namespace Buendnisnetz.Projects.Pages;

/// <summary>Whoever imitates a project compares it with what its origin says now.</summary>
internal sealed class CompareModel : ProjectEditorPage
{
    protected override bool IsForCarriers => true;

    [BindProperty]
    public List<string> Codes { get; set; } = [];

    public Adoption Origin { get; private set; } = null!;

    public Project Source => Origin.Source!;

    public IReadOnlyList<LineChange> News { get; private set; } = [];

    /// <summary>What the own alliance has proposed to the origin, the newest first.</summary>
    public IReadOnlyList<Improvement> Proposals { get; private set; } = [];

    /// <summary>Why nothing can be proposed now; null where something can.</summary>
    public string? ObstacleToProposing => Improvement.ObstacleTo(Origin, Source, Project);

    /// <summary>What is said differently here and could be better for everybody.</summary>
    public IEnumerable<ProjectLine> Proposable => ProjectLine.Of(Project).Zip(ProjectLine.Of(Source))
        .Where(pair => Improvement.ObstacleTo(pair.Second, pair.First.Text) is null)
        .Select(pair => pair.First).Where(line => Origin.Differences(Project).Any(own => own.Code == line.Code)
            && !Proposals.Any(one => one.Code == line.Code && one.State == ImprovementState.Open));

    /// <summary>What one of the texts says here.</summary>
    public ProjectLine OwnOf(string code) => ProjectLine.Of(Project).First(line => line.Code == code);

    /// <summary>The texts of which the origin has nothing new to say.</summary>
    public LinesBeside Rest => LinesBeside.Of("Was im Vorbild gleich geblieben ist", ("Bei Ihnen", Project), ("Im Vorbild", Source),
        News.Select(change => change.Code));

    protected override async Task<Project?> Find()
    {
        if (await base.Find() is not { } found || await FindOrigin(found) is not { } origin) return null;
        Origin = origin;
        News = origin.DetachedAt is null ? origin.News(origin.Source!) : [];
        return found;
    }

    // What this person may not read any more says nothing new.
    private Task<Adoption?> FindOrigin(Project found) => Db.Adoptions.Include(one => one.Source!.Carriers).ThenInclude(who => who.Alliance)
        .FromReadable(Me, Db).FirstOrDefaultAsync(one => one.CopyId == found.Id, Cancel);

    protected override async Task LoadMore() =>
        Proposals = await Db.Improvements.From(Project.Id).Include(one => one.Adoption!.Copy).ToListAsync(Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Origin.ObstacleToTakingOver(Source, Project, Codes) is { } obstacle) return Again("", obstacle);
        var taken = News.Count(change => Codes.Contains(change.Code));
        Origin.TakeOver(Source, Project, Codes, Me.PersonId, Now);
        return await SavedAt(taken == 0 ? "Angesehen. Ihr Projekt bleibt, wie es ist."
            : $"{German.Count(taken, "Abschnitt ist", "Abschnitte sind")} übernommen.", Project.Path);
    }
}

/// <summary>An imitation goes its own way.</summary>
internal sealed class DetachModel : ProjectEditorPage
{
    protected override bool IsForCarriers => true;

    public IActionResult OnGet() => Redirect(Project.Below("vorbild"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Db.OriginOf(Project.Id, Cancel) is not { } origin) return NotFound();
        origin.Detach(Me.PersonId, Now);
        return await SavedAt("Ihr Projekt geht jetzt seinen eigenen Weg.", Project.Path);
    }
}
