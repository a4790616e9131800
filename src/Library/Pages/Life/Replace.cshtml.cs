namespace Buendnisnetz.Library.Pages;

/// <summary>Another material is to be used instead: found by its title, among those that everybody who reads this one may read.</summary>
internal sealed class ReplaceModel : MaterialEditorPage
{
    private const int Most = 8;

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    [BindProperty]
    public Guid Other { get; set; }

    public IReadOnlyList<MaterialRow> Found { get; private set; } = [];

    protected override string? Frozen => Material.IsOut ? Material.Home.Obstacle : "Ersetzen lässt sich nur, was veröffentlicht ist.";

    protected override IQueryable<Material> With(IQueryable<Material> materials) => materials.ToEdit.Include(one => one.ReplacedBy);

    protected override async Task LoadMore()
    {
        if (Folding.Fold(Query).Length >= 2)
            Found = await Db.Materials.VisibleTo(Me, Db).Listed.Where(one => one.Id != Material.Id).Titled(Query)
                .OrderBy(one => one.TitleKey).ThenBy(one => one.Id).Take(Most).Select(MaterialRow.Shown).ToListAsync(Cancel);
    }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        // Two who lead readers round in a circle must not do so at once: one looks when the other is done.
        await using var turn = await Db.TakeLock("material-succession", Cancel);
        if (await Db.Materials.VisibleTo(Me, Db).FirstOrDefaultAsync(one => one.Id == Other, Cancel) is not { } other)
            return Again("", "Dieses Material finden wir nicht mehr. Bitte suchen Sie noch einmal.");
        var after = await Db.After(other, Cancel);
        if (Material.ObstacleToReplacement(other, after) is { } obstacle) return Again("", obstacle);
        Material.ReplaceBy(other, after, Me.PersonId, Now);
        var done = await Saved("Gespeichert. Auf der Seite steht jetzt, was stattdessen gilt.", Material.Path);
        await turn.CommitAsync(Cancel);
        return done;
    }
}

/// <summary>There is nothing to be used instead after all.</summary>
internal sealed class ReplaceEndModel : MaterialEditorPage
{
    protected override string? Frozen => null;

    public IActionResult OnGet() => Redirect(Material.EditPath);

    public Task<IActionResult> OnPostAsync() => Do(() =>
    {
        Material.StandAlone(Me.PersonId, Now);
        return "Das Material gilt wieder selbst.";
    });
}
