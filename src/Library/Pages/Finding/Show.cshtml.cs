using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Reviews;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Library.Pages;

/// <summary>The page of a material: it keeps its address, whatever becomes of those who made it (INV-03).</summary>
[AllowAnonymous]
internal sealed class ShowModel(Site site) : NounPage<Material>
{
    public Material Material => Noun;

    public Site Site => site;

    public bool CanEdit => Me.CanEdit(Material);

    /// <summary>Whether everybody may read it: then search engines may, too.</summary>
    public bool IsOpen => Material is { IsOut: true, Visibility: Visibility.Public };

    /// <summary>What is handed out; nothing of a material that is withdrawn.</summary>
    public IReadOnlyList<MaterialFile> Files => Material.IsOffered && Material.Current is { } edition ? edition.Files : [];

    /// <summary>The first page of what is handed out.</summary>
    public Guid? Preview => Files.Select(file => file.PreviewId).FirstOrDefault(preview => preview is not null);

    /// <summary>What earlier editions there are, the latest first.</summary>
    public IEnumerable<MaterialEdition> Earlier => Material.Editions.Where(one => one.IssuedAt is not null
        && one.Number < Material.CurrentNumber).OrderByDescending(one => one.Number);

    /// <summary>The names of the action fields.</summary>
    public IReadOnlyList<string> Fields { get; private set; } = [];

    /// <summary>When it was last found right.</summary>
    public CheckedNote? Note { get; private set; }

    /// <summary>Whether the reader keeps it.</summary>
    public bool IsKept { get; private set; }

    /// <summary>How often its files were taken, by month; only its team reads it.</summary>
    public IReadOnlyList<MaterialDownloads> Downloads { get; private set; } = [];

    protected override Task<Material?> Find() =>
        Db.Materials.VisibleTo(Me, Db).WithPage.AsNoTrackingWithIdentityResolution().FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        var codes = Material.Fields;
        Fields = await Db.Terms.Where(term => codes.Contains(term.Code)).OrderBy(term => term.Order).Select(term => term.Label)
            .ToListAsync(Cancel);
        if (Material is { IsPublished: true, CheckedAt: { } at })
            Note = (await Db.ReviewIntervals(Cancel)).Note(LibraryReviews.KindOf(Material), Material.Id, Material.Title, at, Now);
        if (Me.PersonId is { } person)
            IsKept = await Db.MaterialKeepings.AnyAsync(one => one.MaterialId == Material.Id && one.PersonId == person, Cancel);
        if (CanEdit) Downloads = await Db.MaterialDownloads.Where(one => one.MaterialId == Material.Id).OrderByDescending(one => one.Month)
            .Take(12).AsNoTracking().ToListAsync(Cancel);
    }

    public void OnGet() { }
}

/// <summary>
/// A file of a material: served as what it is and to be kept; only pictures and PDF files are shown in the browser. A file that waits for
/// the scanner, or of a material that is withdrawn, is not there.
/// </summary>
[AllowAnonymous]
internal sealed class DownloadModel(FileStore files) : NounPage<Material>
{
    protected override async Task<Material?> Find() => await With(Db.Materials.VisibleTo(Me, Db)).FindBySlug(Slug, Cancel)
        ?? await With(Db.Materials.EditedBy(Me)).FindBySlug(Slug, Cancel) ?? await With(Db.Materials.ReviewedBy(Me)).FindBySlug(Slug, Cancel);

    public async Task<IActionResult> OnGetAsync()
    {
        if (FileInAddress is not { File: { } file } || await files.Open(file, Cancel) is not { } content) return NotFound();
        var isShown = file.ContentType == "application/pdf" || file.ContentType.StartsWith("image/", StringComparison.Ordinal);
        (Response.Headers.CacheControl, Response.Headers.XContentTypeOptions) = ("no-store", "nosniff");
        if (IsWholeTake && Noun.IsOut) await Db.CountDownload(Noun.Id, Now.BerlinDay, Cancel);
        var answer = isShown && Request.Query["ansehen"] == "1" ? File(content, file.ContentType)
            : File(content, file.ContentType, file.Name);
        answer.EnableRangeProcessing = true;
        return answer;
    }

    /// <summary>A reader that takes a file piece by piece counts once.</summary>
    private bool IsWholeTake => HttpMethods.IsGet(Request.Method)
        && (Request.GetTypedHeaders().Range is not { } range || range.Ranges.Any(part => part.From == 0));

    /// <summary>Of a draft the team gets all that the scanner has let pass; others get the editions that were issued.</summary>
    private MaterialFile? FileInAddress => !Noun.IsOffered && !Me.CanEdit(Noun) ? null : Noun.Editions
        .Where(edition => edition.IssuedAt is not null || Me.CanEdit(Noun) || Me.CanReview(Noun))
        .SelectMany(edition => edition.Files).FirstOrDefault(file => file.Id == IdInAddress && file.IsOffered);

    private static IQueryable<Material> With(IQueryable<Material> materials) => materials.Include(one => one.Editions)
        .ThenInclude(edition => edition.Files).ThenInclude(file => file.File).AsNoTracking().AsSingleQuery();
}
