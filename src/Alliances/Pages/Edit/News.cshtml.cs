using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>A news item: written, corrected, illustrated, published, taken back.</summary>
internal sealed class NewsEditModel(Db db, TimeProvider clock, FileStore files) : AllianceEditorPage(db, clock)
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public NewsForm Form { get; set; } = new();

    public NewsItem? Item { get; private set; }

    public IEnumerable<SelectListItem> Visibilities => VisibilityWords.For(Me.Leads(Alliance.Id)).Select(level => new SelectListItem(level.Choice, level.ToString()));

    protected override async Task LoadMore()
    {
        var item = Id is null ? null : await Db.News.FirstOrDefaultAsync(item => item.Id == Id && item.AllianceId == Alliance.Id, Cancel);
        Item = item is not null && Me.MayOpen(item) ? item : null;
    }

    public IActionResult OnGet()
    {
        if (Id is not null && Item is null) return NotFound();
        if (Item is not null) Form = NewsForm.Of(Item);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Save(publish: false, "Der Entwurf ist gespeichert. Noch sieht ihn niemand außer Ihrem Team.");

    public Task<IActionResult> OnPostPublishAsync() => Save(publish: true, "Die Nachricht ist veröffentlicht.");

    public async Task<IActionResult> OnPostRetractAsync()
    {
        if (Item is null) return NotFound();
        Alliance.Retract(Item, Me.PersonId, Now);
        return await Saved("Die Nachricht ist wieder ein Entwurf.");
    }

    private async Task<IActionResult> Save(bool publish, string sentence)
    {
        if (Id is not null && Item is null) return NotFound();
        if (!VisibilityWords.For(Me.Leads(Alliance.Id)).Contains(Form.Visibility)) Form.Visibility = Visibility.Alliance;
        if (Form.Picture is not null && Form.PictureText.Obstacle() is { } missing) ModelState.AddModelError("Form.Picture", missing);
        if (!ModelState.IsValid) return Again();
        var item = Item is null ? await Write() : Correct(Item);
        await Illustrate(item);
        if (publish) Alliance.Publish(item, Me.PersonId, Now);
        return await Saved(item.IsPublished ? publish ? sentence : "Die Nachricht ist geändert." : sentence);
    }

    private async Task<NewsItem> Write()
    {
        var slug = Slug.Of(Form.Title!);
        var taken = await Db.News.Where(item => item.AllianceId == Alliance.Id && item.Slug.StartsWith(slug)).Select(item => item.Slug).ToListAsync(Cancel);
        var item = Alliance.Write(Form.ToText(), Slug.Of(Form.Title!, taken), Me.PersonId, Now);
        Db.News.Add(item);
        return item;
    }

    private NewsItem Correct(NewsItem item)
    {
        Alliance.Correct(item, Form.ToText(), Me.PersonId, Now);
        return item;
    }

    private async Task Illustrate(NewsItem item)
    {
        if (Form.RemovePicture) item.Unillustrate();
        if (Form.Picture is null) return;
        var file = await files.KeepPicture(Form.Picture, Me.PersonId, Now, Cancel);
        Db.Files.Add(file);
        item.Illustrate(file.Id, Form.PictureText);
    }
}

/// <summary>A news item as a form.</summary>
internal sealed class NewsForm
{
    [Required, StringLength(200)]
    public string? Title { get; set; }

    [Required, StringLength(300)]
    public string? Teaser { get; set; }

    [StringLength(20_000)]
    public string? Body { get; set; }

    public Visibility Visibility { get; set; }

    public IFormFile? Picture { get; set; }

    [StringLength(300)]
    public string? Alt { get; set; }

    [StringLength(200)]
    public string? Credit { get; set; }

    public PersonsGround Ground { get; set; }

    public bool RemovePicture { get; set; }

    public PictureText PictureText => new(Alt ?? "", Credit ?? "", null, Ground);

    public static NewsForm Of(NewsItem item) =>
        new() { Title = item.Title, Teaser = item.Teaser, Body = item.Body, Visibility = item.Visibility, Alt = item.PictureAlt, Credit = item.PictureCredit };

    public NewsText ToText() => new(Title!, Teaser!, Body ?? "", Visibility);
}
