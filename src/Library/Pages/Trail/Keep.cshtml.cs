namespace Buendnisnetz.Library.Pages;

/// <summary>A page for everybody with a seat about a material that they may read.</summary>
internal abstract class MaterialReaderPage : NounPage<Material>
{
    public Material Material => Noun;

    protected override bool MayUse => Me.IsInCommunity;

    protected override Task<Material?> Find() => Db.Materials.VisibleTo(Me, Db).FindBySlug(Slug, Cancel);
}

/// <summary>Somebody keeps a material, and hears of its next edition. Kept twice it is kept once.</summary>
internal sealed class KeepModel : MaterialReaderPage
{
    public IActionResult OnGet() => Redirect(Material.Path);

    public async Task<IActionResult> OnPostAsync()
    {
        await using var turn = await Db.TakeLock($"keeping {Me.Person:N}", Cancel);
        if (!await Db.MaterialKeepings.AnyAsync(one => one.MaterialId == Material.Id && one.PersonId == Me.Person, Cancel))
            Db.MaterialKeepings.Add(new(Material.Id, Me.Person, Material.CurrentNumber, Now));
        var done = await Saved("Gemerkt. Sie finden es im Menü unter „Gemerkte Materialien“.", Material.Path);
        await turn.CommitAsync(Cancel);
        return done;
    }
}

/// <summary>Somebody no longer keeps a material.</summary>
internal sealed class KeepEndModel : MaterialReaderPage
{
    public IActionResult OnGet() => Redirect(Material.Path);

    public async Task<IActionResult> OnPostAsync()
    {
        Db.RemoveRange(await Db.MaterialKeepings.Where(one => one.MaterialId == Material.Id && one.PersonId == Me.Person)
            .ToListAsync(Cancel));
        return await Saved("Das Material ist nicht mehr gemerkt.", Material.Path);
    }
}

/// <summary>All that somebody keeps, the latest first.</summary>
internal sealed class KeptModel(Db db) : HousePage
{
    private const int PageSize = 20;

    private static readonly Keyset<MaterialKeeping> Latest =
        Keyset<MaterialKeeping>.Descending(one => one.At).ThenDescending(one => one.Id);

    public PageOf<MaterialKeeping> List { get; private set; } = PageOf<MaterialKeeping>.Empty;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var visible = db.Materials.VisibleTo(Me, db);
        List = await db.MaterialKeepings.Where(one => one.PersonId == Me.Person && visible.Any(known => known.Id == one.MaterialId))
            .Include(one => one.Material).AsNoTracking().ToPage(Latest, AskedPage, PageSize, cancel);
    }
}
