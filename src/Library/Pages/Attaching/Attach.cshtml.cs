namespace Buendnisnetz.Library.Pages;

/// <summary>A thing to which materials are attached.</summary>
internal sealed record Holding(MaterialHolder Kind, Guid Id, string Title, string Path);

/// <summary>Which materials belong to a project or an event; whoever does not work on it does not find the page.</summary>
internal sealed class AttachModel : NounPage<Holding>
{
    private const int Most = 8, MostAttached = 50;

    [BindProperty]
    public Guid Which { get; set; }

    [BindProperty]
    public bool Away { get; set; }

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    public IReadOnlyList<MaterialRow> Attached { get; private set; } = [];

    public IReadOnlyList<MaterialRow> Found { get; private set; } = [];

    private IQueryable<MaterialAttachment> Own =>
        Db.MaterialAttachments.Where(one => one.HolderKind == Noun.Kind.Kind && one.HolderId == Noun.Id);

    protected override async Task<Holding?> Find()
    {
        var (word, id) = (Route("kind"), IdInAddress);
        return Db.Catalog.Of<MaterialHolder>().SingleOrDefault(one => one.Kind == word) is { } kind
            && await kind.EditedBy(Db, Me).FirstOrDefaultAsync(one => one.Id == id, Cancel) is { } line
                ? new(kind, id, line.Name!, kind.Path(line.Slug!)) : null;
    }

    protected override async Task LoadMore()
    {
        var attached = Own.Select(one => one.MaterialId);
        var visible = Db.Materials.VisibleTo(Me, Db);
        Attached = await visible.Where(one => attached.Contains(one.Id)).OrderBy(one => one.TitleKey).ThenBy(one => one.Id)
            .Take(MostAttached).Select(MaterialRow.Shown).ToListAsync(Cancel);
        if (Folding.Fold(Query).Length >= 2)
            Found = await visible.Listed.Where(one => !attached.Contains(one.Id)).Titled(Query).OrderBy(one => one.TitleKey)
                .ThenBy(one => one.Id).Take(Most).Select(MaterialRow.Shown).ToListAsync(Cancel);
    }

    public void OnGet() { }

    /// <summary>Attached twice it is attached once; taken away twice it is away.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await using var turn = await Db.TakeLock($"attaching {Noun.Id:N}", Cancel);
        var known = await Own.FirstOrDefaultAsync(one => one.MaterialId == Which, Cancel);
        if (known is not null && Away) Db.Remove(known);
        else if (known is null && !Away && await Attach() is { } obstacle) return Again("", obstacle);
        var answer = await Saved(Away ? "Herausgenommen." : "Das Material ist dazugelegt.", LibraryPaths.Attach(Noun.Kind, Noun.Id));
        await turn.CommitAsync(Cancel);
        return answer;
    }

    private async Task<string?> Attach()
    {
        if (!await Db.Materials.VisibleTo(Me, Db).Listed.AnyAsync(one => one.Id == Which, Cancel)) return "Dieses Material finden wir nicht.";
        if (await Own.CountAsync(Cancel) >= MostAttached) return $"Mehr als {MostAttached} Materialien passen nicht an eine Stelle.";
        Db.MaterialAttachments.Add(MaterialAttachment.Of(Noun.Kind, Noun.Id, Which, Me.PersonId, Now));
        return null;
    }
}
