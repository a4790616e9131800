using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>A note that is not right any more is removed.</summary>
internal sealed class NoteEndModel : AllianceEditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public KnowledgeNote? Note { get; private set; }

    protected override async Task LoadMore() =>
        Note = await Db.KnowledgeNotes.FirstOrDefaultAsync(note => note.Id == Id && note.AllianceId == Alliance.Id, Cancel);

    public IActionResult OnGet() => Note is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Note is null) return NotFound();
        Db.KnowledgeNotes.Remove(Note);
        return await Saved("Die Notiz ist entfernt.", "wissen");
    }
}
