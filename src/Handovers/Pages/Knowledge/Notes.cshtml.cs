using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>What one has to know: the notes of an alliance, for those who hold a seat in it.</summary>
internal sealed class NotesModel : AllianceEditorPage
{
    public IReadOnlyList<KnowledgeNote> Notes { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    protected override async Task LoadMore()
    {
        Notes = await Db.KnowledgeNotes.AsNoTracking().OfAlliance(Alliance.Id).ToListAsync(Cancel);
        var ids = Notes.Select(note => note.WrittenBy).OfType<Guid>().ToList();
        Names = await Db.People.Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.Name, Cancel);
    }

    public void OnGet() { }
}
