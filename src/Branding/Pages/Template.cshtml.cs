using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Branding.Pages;

/// <summary>The team writes what all copies say, with places for whoever hands them out, and sees it filled for itself.</summary>
internal sealed class TemplateModel(SheetPress press) : TemplateEditorPage(press)
{
    [BindProperty]
    public TemplateForm Form { get; set; } = new();

    /// <summary>As it is stored, filled; null where nothing is.</summary>
    public FilledSheet? Filled { get; private set; }

    protected override bool KeepsDraft => Frozen is null;

    protected override object? Stored => Frozen is null ? TemplateForm.Of(Template) : null;

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        Filled = await Sample(Template?.Wording) is { } sheet ? sheet.Shown(await Db.PictureOf(Material.Id, Edition, Cancel)) : null;
    }

    public void OnGet()
    {
        ModelState.Clear();
        Form = TemplateForm.Of(Template);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Frozen is { } frozen) return Again("", frozen);
        var wording = Form.ToWording();
        Check("Form.", wording.Objections());
        if (!ModelState.IsValid) return Again();
        if (Template is { } known && known.FromEdition == Edition) known.Rewrite(Material, wording, Me.PersonId, Now);
        else Db.SheetTemplates.Add(SheetTemplate.Write(Material, wording, Me.PersonId, Now));
        return await Saved("Die Vorlage ist gespeichert. Unten sehen Sie, wie sie ausgefüllt aussieht.", $"{Noun.TemplatePath}#vorschau");
    }
}

/// <summary>What a template says, as a form.</summary>
internal sealed class TemplateForm
{
    public SheetFormat Format { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie eine Überschrift ein."), StringLength(120)]
    public string? Heading { get; set; }

    [Required(ErrorMessage = "Bitte schreiben Sie, was auf der Vorderseite steht."), StringLength(SheetWording.MostLetters)]
    public string? Front { get; set; }

    [StringLength(SheetWording.MostLetters)]
    public string? Back { get; set; }

    public bool ShowsPicture { get; set; }

    public static IEnumerable<SelectListItem> Formats =>
        Enum.GetValues<SheetFormat>().Select(one => new SelectListItem(one.Label, $"{one}"));

    /// <summary>Out of a template; a first one begins with what nearly all of them have.</summary>
    public static TemplateForm Of(SheetTemplate? one) => one is null ? new() { Back = "## Wo Sie uns finden\n\n{Anlaufstellen}" } : new()
    {
        Format = one.Format,
        Heading = one.Heading,
        Front = one.Front,
        Back = one.Back,
        ShowsPicture = one.ShowsPicture,
    };

    public SheetWording ToWording() => new(Enum.IsDefined(Format) ? Format : SheetFormat.Sheet, Heading ?? "", Front ?? "", Back ?? "",
        ShowsPicture);
}
