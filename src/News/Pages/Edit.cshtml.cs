using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.News.Pages;

/// <summary>A page on which a news item of an alliance is changed; those who may not read it do not find it.</summary>
internal abstract class NewsPage : AllianceEditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    public NewsItem? Item { get; private set; }

    protected override async Task LoadMore()
    {
        var item = Id is null ? null : await Db.News.OfAlliance(Alliance.Id)
            .WithAlliance.FirstOrDefaultAsync(item => item.Id == Id, Cancel);
        Item = item is not null && Me.MayOpen(item) ? item : null;
    }
}

/// <summary>A news item: written, corrected, illustrated, published.</summary>
internal sealed class EditModel(FileStore files) : NewsPage
{
    [BindProperty]
    public NewsForm Form { get; set; } = new();

    public IEnumerable<SelectListItem> Visibilities =>
        VisibilityWords.For(Me.Leads(Alliance.Id)).Select(level => new SelectListItem(level.Choice, level.ToString()));

    protected override bool KeepsDraft => true;

    protected override object? Stored => Item is null ? null : NewsForm.Of(Item);

    public IActionResult OnGet()
    {
        if (Id is not null && Item is null) return NotFound();
        if (Item is not null) Form = NewsForm.Of(Item);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Id is not null && Item is null) return NotFound();
        if (!VisibilityWords.For(Me.Leads(Alliance.Id)).Contains(Form.Visibility)) Form.Visibility = Visibility.Place;
        if (Form.Picture is not null || KeepsPicture) Check("Form.", Form.PictureText.Objections());
        if (Form.DescribesNothing(Item)) Check("Form.Picture", NewsForm.PictureMissing);
        if (!ModelState.IsValid) return Again();
        var picture = Form.Picture is null ? null
            : await KeptAt("Form.Picture", files.KeepPicture(Form.Picture, Me.PersonId, Now, Cancel));
        if (!ModelState.IsValid) return Again();
        var wasPublished = Item is { IsPublished: true };
        var item = await WriteOrCorrect();
        Illustrate(item, picture);
        if (Form.Publish) item.Publish(Me.PersonId, Now);
        return await Saved(wasPublished ? "Die Neuigkeit ist geändert." : item.IsPublished ? "Die Neuigkeit ist veröffentlicht."
            : "Der Entwurf ist gespeichert. Noch sieht ihn niemand außer Ihrem Team.");
    }

    private bool KeepsPicture => Form.Picture is null && !Form.RemovePicture && Item?.PictureFileId is not null;

    private async Task<NewsItem> WriteOrCorrect()
    {
        if (Item is null)
        {
            var slug = await Db.FreeNewsSlug(Alliance, Form.Title!, Cancel);
            return Db.News.Add(NewsItem.Write(Alliance, Form.ToText(), slug, Me.PersonId, Now)).Entity;
        }
        Item.Correct(Form.ToText(), Me.PersonId, Now);
        return Item;
    }

    private void Illustrate(NewsItem item, StoredFile? picture)
    {
        if (Form.RemovePicture) item.Unillustrate();
        if (KeepsPicture) item.DescribePicture(Form.Alt!, Form.Credit!);
        if (picture is null) return;
        Db.Files.Add(picture);
        item.Illustrate(picture.Id, Form.PictureText);
    }
}
