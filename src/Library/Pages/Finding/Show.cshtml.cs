using Buendnisnetz.Organisations;
using Buendnisnetz.Reviews;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Library.Pages;

/// <summary>The page of a material: it keeps its address, whatever becomes of those who made it (INV-03).</summary>
[AllowAnonymous]
internal sealed class ShowModel(Site site) : NounPage<Material>
{
    private const int MostMonths = 12;

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

    /// <summary>For whom it is.</summary>
    public IReadOnlyList<MaterialAudience> Audiences { get; private set; } = [];

    /// <summary>When it was last found right.</summary>
    public CheckedNote? Note { get; private set; }

    /// <summary>Whether the reader keeps it.</summary>
    public bool IsKept { get; private set; }

    /// <summary>How often its files were taken, by month; only its team reads it.</summary>
    public IReadOnlyList<(DateOnly Month, int Count)> Downloads { get; private set; } = [];

    /// <summary>What it belongs to, as far as the reader may read it: "Projekte", with names and paths.</summary>
    public IReadOnlyList<(string Called, IReadOnlyList<(string Name, string Path)> Things)> Holders { get; private set; } = [];

    protected override Task<Material?> Find() =>
        Db.Materials.VisibleTo(Me, Db).WithPage.AsNoTrackingWithIdentityResolution().FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        var holders = Db.Catalog.Of<MaterialHolder>().ToList();
        var lines = await Db.LinesOf([.. holders.Select(kind => new AskedLines(kind.Kind, Db.HoldersOf(kind, Material.Id, Me))), new("fields", FieldLines), new("intervals", ReviewIntervals.Asked(Db)), new("kept", KeptLines),
            new("audiences", Marked(Facet.Audience).Select(mark => new Line { Slug = mark.Value })),
            new("downloads", DownloadLines)], Cancel);
        Holders = [.. holders.Where(kind => lines.Has(kind.Kind)).Select(kind => (kind.Called, (IReadOnlyList<(string, string)>)
            [.. lines[kind.Kind].OrderBy(line => line.Name, StringComparer.Ordinal).Select(line => (line.Name!, kind.Path(line.Slug!)))]))];
        Fields = [.. lines["fields"].OrderBy(line => line.Number).Select(line => line.Name!)];
        Audiences = [.. lines["audiences"].Select(line => Enum.Parse<MaterialAudience>(line.Slug!)).Order()];
        if (Material is { IsPublished: true, CheckedAt: { } at })
            Note = ReviewIntervals.Of(lines["intervals"]).Note(LibraryReviews.KindOf(Material), Material.Id, Material.Title, at, Now);
        IsKept = lines.Has("kept");
        Downloads = [.. lines["downloads"].OrderByDescending(line => line.All).Take(MostMonths)
            .Select(line => (new DateOnly(line.All!.Value / 100, line.All.Value % 100, 1), line.Number!.Value))];
    }

    private IQueryable<MaterialMark> Marked(Facet facet) =>
        Db.MaterialMarks.Where(mark => mark.MaterialId == Material.Id && mark.Facet == facet);

    private IQueryable<Line> FieldLines => Marked(Facet.Field).Join(Db.Terms, mark => mark.Value, term => term.Code,
        (mark, term) => new Line { Name = term.Label, Number = term.Order });

    private IQueryable<Line>? KeptLines => Me.PersonId is not { } person ? null : Db.MaterialKeepings
        .Where(one => one.MaterialId == Material.Id && one.PersonId == person).Select(one => new Line { Id = one.MaterialId });

    private IQueryable<Line>? DownloadLines => !CanEdit ? null : Db.MaterialDownloads.Where(one => one.MaterialId == Material.Id)
        .Select(one => new Line { All = one.Month, Number = one.Count });

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
        ?? await With(Db.Materials.EditedBy(Me)).FindBySlug(Slug, Cancel)
        ?? await With(Db.Materials.ReviewedBy(Me)).FindBySlug(Slug, Cancel);

    public async Task<IActionResult> OnGetAsync()
    {
        if (FileInAddress is not { File: { } file } || await files.Open(file, Cancel) is not { } content) return NotFound();
        var isShown = file.ContentType == "application/pdf" || file.ContentType.StartsWith("image/", StringComparison.Ordinal);
        (Response.Headers.CacheControl, Response.Headers.XContentTypeOptions) = ("no-store", "nosniff");
        if (IsWholeTake && Noun.IsOut) await Count();
        var answer = isShown && Request.Query["ansehen"] == "1" ? File(content, file.ContentType)
            : File(content, file.ContentType, file.Name);
        answer.EnableRangeProcessing = true;
        return answer;
    }

    /// <summary>Whoever wants the file gets it, also where nothing can be written just now.</summary>
    private async Task Count()
    {
        try { await Db.CountDownload(Noun.Id, Now.BerlinDay, Cancel); }
        catch (System.Data.Common.DbException) { } // The number of this month is one too small.
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
