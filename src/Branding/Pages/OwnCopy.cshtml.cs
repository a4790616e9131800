using Buendnisnetz.Alliances;
using Buendnisnetz.Library;

namespace Buendnisnetz.Branding.Pages;

/// <summary>"Mit unserem Namen": the team of an alliance sees a material filled with what is its own, and has it made.</summary>
internal sealed class OwnCopyModel(SheetPress press) : NounPage<Material>
{
    private const int Latest = 5;

    [BindProperty]
    public Guid AllianceId { get; set; }

    [BindProperty(SupportsGet = true, Name = "buendnis")]
    public string? Chosen { get; set; }

    public Material Material => Noun;

    /// <summary>The alliances for which the person writes.</summary>
    public IReadOnlyList<Alliance> Mine { get; private set; } = [];

    /// <summary>The one that is shown; null where the person writes for none.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>Its copies, the latest first.</summary>
    public IReadOnlyList<BrandedCopy> Copies { get; private set; } = [];

    /// <summary>Filled for it.</summary>
    public FilledSheet? Filled { get; private set; }

    /// <summary>What the directory does not know of it.</summary>
    public IReadOnlyList<string> Lacking => Filled?.Sender.Missing(Filled.Wording.Places) ?? [];

    /// <summary>Why nothing can be made; null where it can.</summary>
    public string? Obstacle => press.Obstacle ?? Alliance?.ObstacleToChange();

    public bool IsWaiting => Copies.Any(one => one.State == CopyState.Waiting);

    private SheetTemplate? template;

    protected override bool MayUse => Me.IsInCommunity;

    protected override async Task<Material?> Find()
    {
        if (await Db.Materials.VisibleTo(Me, Db).Include(one => one.Alliance).Include(one => one.Network).FindBySlug(Slug, Cancel)
            is not { } found) return null;
        template = await Db.TemplateOf(found.Id, found.CurrentNumber, Cancel);
        return BrandedCopy.ObstacleTo(found, template) is null ? found : null;
    }

    protected override async Task LoadMore()
    {
        var own = Me.PlacesOf(AllianceSeats.Place).Where(Me.CanEditAlliance).ToList();
        Mine = await Db.Alliances.Where(one => own.Contains(one.Id)).Include(one => one.ContactPoints).ByName.ToListAsync(Cancel);
        Alliance = Mine.FirstOrDefault(one => one.Id == AllianceId) ?? Mine.FirstOrDefault(one => one.Slug == Chosen)
            ?? (Mine is [var first, ..] ? first : null);
        if (Alliance is not { } alliance) return;
        Filled = FilledSheet.Of(Material, Material.CurrentNumber, template!.Wording, Sender.Of(alliance, press.Site))
            .Shown(template.ShowsPicture ? await Db.PictureOf(Material.Id, Material.CurrentNumber, Cancel) : null);
        Copies = await Db.BrandedCopies.Where(one => one.MaterialId == Material.Id && one.AllianceId == alliance.Id)
            .OrderByDescending(one => one.Id).Take(Latest).Include(one => one.File).AsNoTracking().ToListAsync(Cancel);
    }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Mine.FirstOrDefault(one => one.Id == AllianceId) is not { } alliance) return NotFound();
        if (Obstacle is { } obstacle) return Again("", obstacle);
        await using var turn = await Db.TakeLock($"copy {Material.Id:N} {alliance.Id:N}", Cancel);
        if (!await Db.BrandedCopies.AnyAsync(one => one.MaterialId == Material.Id && one.AllianceId == alliance.Id
            && one.Edition == Material.CurrentNumber && one.State == CopyState.Waiting, Cancel)) Ask(alliance);
        var done = await Saved("Ihre Ausgabe wird erzeugt. Das dauert meist nur ein paar Sekunden.",
            $"{Material.OwnCopyPath}?buendnis={alliance.Slug}");
        await turn.CommitAsync(Cancel);
        return done;
    }

    private void Ask(Alliance alliance)
    {
        var made = Db.BrandedCopies.Add(BrandedCopy.For(alliance, Material, template, Me.PersonId, Now)).Entity;
        Db.Enqueue(new CopyAsked(made.Id), Now);
    }
}

/// <summary>A copy as a file: for the team of the alliance whose name stands on it, and for those responsible for the material.</summary>
internal sealed class CopyFileModel(FileStore files) : NounPage<BrandedCopy>
{
    protected override async Task<BrandedCopy?> Find()
    {
        var edited = Db.Materials.EditedBy(Me).Select(one => one.Id);
        var own = Db.BrandedCopies.OfOwn(Me).Select(one => one.Id);
        return await Db.BrandedCopies.Where(one => one.Id == IdInAddress && one.Material!.Slug == Slug
                && (own.Contains(one.Id) || edited.Contains(one.MaterialId)))
            .Include(one => one.File).Include(one => one.Material).AsNoTracking().OrderBy(one => one.Id).FirstOrDefaultAsync(Cancel);
    }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Noun.IsThere || !Noun.Material!.IsOffered || await files.Open(Noun.File!, Cancel) is not { } content) return NotFound();
        (Response.Headers.CacheControl, Response.Headers.XContentTypeOptions) = ("no-store", "nosniff");
        return File(content, Noun.File!.ContentType, Noun.File.Name);
    }
}
