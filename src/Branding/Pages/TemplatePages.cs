using Buendnisnetz.Alliances;
using Buendnisnetz.Library;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Branding.Pages;

/// <summary>A page on which those who are responsible work on the template of a material: a foreign one is a 404.</summary>
internal abstract class TemplateEditorPage(SheetPress press) : NounPage<Material>
{
    public Material Material => Noun;

    /// <summary>The template that counts for the edition in work, or for the one that is handed out; null where there is none.</summary>
    public SheetTemplate? Template { get; private set; }

    /// <summary>The edition it is about.</summary>
    public int Edition => Material.EditionInWork?.Number ?? Material.CurrentNumber;

    /// <summary>Why nothing can be written now; null where it can.</summary>
    public string? Frozen => SheetTemplate.ObstacleToWriting(Material);

    /// <summary>Why nothing can be printed here; null where it can.</summary>
    public string? NoPress => press.Obstacle;

    protected SheetPress Press => press;

    protected override OpenPlace? Rooms => Material.Network?.AsPlace ?? Material.Alliance?.AsPlace;

    protected override Task<Material?> Find() => Db.Materials.EditedBy(Me).ToEdit.FindBySlug(Slug, Cancel);

    protected override async Task LoadMore() => Template = await Db.TemplateOf(Material.Id, Edition, Cancel);

    /// <summary>Filled for the alliance itself, or for the first member of the network.</summary>
    protected async Task<FilledSheet?> Sample(SheetWording? wording) => wording is null ? null
        : FilledSheet.Of(Material, Edition, wording, await SampleSender());

    private async Task<Sender> SampleSender()
    {
        if (await Db.OfficesOf(Material, Cancel) is { } home) return Sender.Of(home, Press.Site);
        var members = Db.Memberships.InForce.Where(member => member.NetworkId == Material.NetworkId);
        return await Db.Alliances.Living.Where(one => members.Any(member => member.AllianceId == one.Id)).Include(one => one.ContactPoints)
            .ByName.FirstOrDefaultAsync(Cancel) is { } first ? Sender.Of(first, Press.Site)
            : new(Material.HomeName, Press.Site.Link(Material.HomePath));
    }
}

/// <summary>The template as a file, filled for those who write it: a look before it is handed out.</summary>
internal sealed class TemplateSampleModel(SheetPress press) : TemplateEditorPage(press)
{
    public async Task<IActionResult> OnGetAsync()
    {
        Response.Headers.CacheControl = "no-store";
        if (Template is null || NoPress is not null) return Redirect(Material.TemplatePath);
        var picture = await Db.PictureOf(Material.Id, Edition, Cancel);
        if (await Press.Print(Db, (await Sample(Template.Wording))!, picture, Cancel) is { } printed)
            return File(printed.Paper, "application/pdf", $"{Slug}-probe.pdf");
        Flash("Das PDF ließ sich gerade nicht machen. Bitte versuchen Sie es noch einmal.");
        return Redirect(Material.TemplatePath);
    }
}
