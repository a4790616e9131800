using System.ComponentModel.DataAnnotations;
using Buendnisnetz.News;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>A page about one item in the name of a joint project, or about a new one.</summary>
internal abstract class ProjectNewsItemPage : ProjectNewsPage
{
    /// <summary>The item; null where it is new.</summary>
    public NewsItem? Item { get; private set; }

    /// <summary>Whether the address names an item that this person may not change, or that there is not.</summary>
    protected bool IsLost => Route("id").Length > 0 && Item is null;

    protected override async Task LoadMore() => Item = (await Own()).Find(one => one.Id == IdInAddress);

    protected override IActionResult? Detour()
    {
        if (Obstacle is not { } obstacle) return null;
        Flash(obstacle);
        return Redirect(Noun.NewsPath);
    }
}

/// <summary>A news item in the name of a joint project: written, corrected, published.</summary>
internal sealed class ProjectNewsEditModel : ProjectNewsItemPage
{
    [BindProperty]
    public ProjectNewsForm Form { get; set; } = new();

    protected override bool KeepsDraft => true;

    protected override object? Stored => Item is null ? null : ProjectNewsForm.Of(Item);

    public IActionResult OnGet()
    {
        if (IsLost) return NotFound();
        if (Item is not null) Form = ProjectNewsForm.Of(Item);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (IsLost) return NotFound();
        if (!ModelState.IsValid) return Again();
        var wasPublished = Item is { IsPublished: true };
        var item = Item ?? await Write();
        if (Item is not null) item.Correct(Form.ToText().For(Noun), Me.PersonId, Now);
        if (Form.Publish) item.Publish(Me.PersonId, Now);
        return await Saved(wasPublished ? "Die Neuigkeit ist geändert." : item.IsPublished ? "Die Neuigkeit ist veröffentlicht."
            : "Der Entwurf ist gespeichert. Noch sehen ihn nur Sie und das Team.", Noun.NewsPath);
    }

    private async Task<NewsItem> Write()
    {
        var slug = await Db.FreeNewsSlug(Home!, Form.Title!, Cancel);
        var written = ProjectNews.Write(Noun, Joint, Home!, Form.ToText(), slug, Me.PersonId, Now);
        Db.Add(written);
        return written.Item!;
    }
}

/// <summary>An item in the name of a joint project goes back into the drawer: one click below it.</summary>
internal sealed class ProjectNewsRetractModel : ProjectNewsItemPage
{
    public IActionResult OnGet() => Redirect(Noun.NewsPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Item is null) return NotFound();
        Item.Retract(Me.PersonId, Now);
        return await Saved("Die Neuigkeit ist wieder ein Entwurf.", Noun.NewsPath);
    }
}

/// <summary>A news item in the name of a project, as a form.</summary>
internal sealed class ProjectNewsForm
{
    [Required, StringLength(200)]
    public string? Title { get; set; }

    [Required, StringLength(300)]
    public string? Teaser { get; set; }

    [StringLength(20_000)]
    public string? Body { get; set; }

    /// <summary>Whether it was sent by the button that publishes.</summary>
    public bool Publish { get; set; }

    public static ProjectNewsForm Of(NewsItem item) => new() { Title = item.Title, Teaser = item.Teaser, Body = item.Body };

    public ProjectNewsText ToText() => new(Title!, Teaser!, Body ?? "");
}
