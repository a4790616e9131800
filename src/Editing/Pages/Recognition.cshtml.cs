using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Editing.Pages;

/// <summary>An award or a citation, new or to be corrected.</summary>
internal sealed class RecognitionModel : AllianceEditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public RecognitionForm Form { get; set; } = new();

    private Recognition? Recognition => Alliance.Recognitions.FirstOrDefault(recognition => recognition.Id == Id);

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForHistory;

    protected override object? Stored => Recognition is null ? null : RecognitionForm.Of(Recognition);

    public IActionResult OnGet()
    {
        if (Id is null) return Page();
        if (Recognition is not { } known) return NotFound();
        Form = RecognitionForm.Of(known);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Id is null) Alliance.Receive(Form.On!.Value, Form.Title!, Form.Source!, Form.Link, Me.PersonId, Now);
        else if (Recognition is { } known) Alliance.Correct(known, Form.On!.Value, Form.Title!, Form.Source!, Form.Link, Me.PersonId, Now);
        else return NotFound();
        return await Saved("Die Auszeichnung ist eingetragen.");
    }
}

/// <summary>An award or a citation as a form.</summary>
internal sealed class RecognitionForm
{
    [Required]
    public FuzzyDate? On { get; set; }

    [Required, StringLength(200)]
    public string? Title { get; set; }

    [Required, StringLength(300)]
    public string? Source { get; set; }

    [Url, StringLength(400)]
    public string? Link { get; set; }

    public static RecognitionForm Of(Recognition known) =>
        new() { On = known.On, Title = known.Title, Source = known.Source, Link = known.Link };
}
