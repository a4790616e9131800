using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>One note of the alliance, new or to be written anew.</summary>
internal sealed class NoteModel : AllianceEditorPage
{
    /// <summary>Where most of what is lost gets lost.</summary>
    public static IReadOnlyList<string> Beginnings { get; } =
        ["Unser Jahr: was wann ansteht", "Wer uns hilft und wie man fragt", "Schlüssel, Räume, Ablage", "Geld und Fristen"];

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "titel")]
    public string? Suggested { get; set; }

    [BindProperty]
    public NoteForm Form { get; set; } = new();

    private KnowledgeNote? Note { get; set; }

    protected override async Task LoadMore()
    {
        if (Id is not null)
            Note = await Db.KnowledgeNotes.FirstOrDefaultAsync(note => note.Id == Id && note.AllianceId == Alliance.Id, Cancel);
    }

    protected override object? Stored => Note is null ? null : NoteForm.Of(Note);

    public IActionResult OnGet()
    {
        if (Id is not null && Note is null) return NotFound();
        Form = Note is null ? new() { Title = Suggested } : NoteForm.Of(Note);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Id is not null && Note is null) return NotFound();
        if (!ModelState.IsValid) return Again();
        if (Note is null) Db.KnowledgeNotes.Add(KnowledgeNote.Write(Alliance, Form.Title!, Form.Body!, Me.PersonId, Now));
        else Note.Correct(Form.Title!, Form.Body!, Me.PersonId, Now);
        return await Saved("Die Notiz ist gespeichert.", "wissen");
    }
}

/// <summary>A note as a form.</summary>
internal sealed class NoteForm
{
    [Required(ErrorMessage = "Bitte geben Sie der Notiz eine Überschrift."), StringLength(200)]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Bitte schreiben Sie auf, was man wissen muss."), StringLength(20_000)]
    public string? Body { get; set; }

    public static NoteForm Of(KnowledgeNote note) => new() { Title = note.Title, Body = note.Body };
}
