using Buendnisnetz.Networks;

namespace Buendnisnetz.Library.Pages;

/// <summary>Who else has made a material: found by name among alliances, networks and organisations.</summary>
internal sealed class AuthorsModel : MaterialEditorPage
{
    private ParticipantSearch search = null!;

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    [BindProperty]
    public Guid Who { get; set; }

    public ParticipantsView Participants => new(search, Material.Authors.Select(author => new TakingPart(author.Name, author.Kind,
        Material.Below($"urheber/{author.Id}/entfernung"))), [new("author", "Eintragen", true)]);

    protected override IQueryable<Material> With(IQueryable<Material> materials) => materials.WithAuthors;

    protected override async Task LoadMore() => search = await Db.FindAnybody(Me, Query, Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Db.FindParticipant(Who, Me, Cancel) is not { } found) return Again("", ParticipantSearch.Gone);
        if (Material.ObstacleToAuthor(found) is { } obstacle) return Again("", obstacle);
        var author = Db.Add(Material.Credit(found, Me.PersonId, Now)).Entity;
        return await Saved($"{author.Name} ist eingetragen.", Material.Below("urheber"));
    }
}

/// <summary>An author is taken out.</summary>
internal sealed class RemoveAuthorModel : MaterialEditorPage
{
    protected override IQueryable<Material> With(IQueryable<Material> materials) => materials.WithAuthors;

    public IActionResult OnGet() => Redirect(Material.Below("urheber"));

    public Task<IActionResult> OnPostAsync()
    {
        if (Material.Authors.FirstOrDefault(one => one.Id == IdInAddress) is not { } author)
            return Task.FromResult<IActionResult>(Redirect(Material.Below("urheber")));
        return Do(() =>
        {
            Material.Uncredit(author, Me.PersonId, Now);
            Db.Remove(author);
            return $"{author.Name} ist herausgenommen.";
        }, Material.Below("urheber"));
    }
}
