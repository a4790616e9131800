using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>All about an alliance on a few pages, to read in one afternoon and to print.</summary>
internal sealed class DossierModel(Db db, TimeProvider clock) : LeadershipPage(db, clock)
{
    public IReadOnlyList<KnowledgeNote> Notes { get; private set; } = [];

    public IReadOnlyList<(Seat Seat, Person? Person)> Team { get; private set; } = [];

    public IReadOnlyList<ChecklistRow> Open { get; private set; } = [];

    /// <summary>What was begun and is not finished: drafts, and whatever else modules know to run.</summary>
    public IReadOnlyList<(PauseTopic Topic, RunningThing Thing)> Begun { get; private set; } = [];

    public string Today => Now.LongDay;

    protected override bool MayUse() => Me.CanEdit(Alliance) || (AmSuccessor && AllianceLeadership.Handover!.State is not HandoverState.Announced);

    protected override async Task LoadMore()
    {
        await Db.LoadForEditing(Alliance, Cancel);
        Notes = await Db.KnowledgeNotes.AsNoTracking().Where(note => note.AllianceId == Alliance.Id).OrderBy(note => note.Title).ToListAsync(Cancel);
        Begun = await Db.RunningThings(Alliance, Cancel);
        var ids = AllianceLeadership.Seats.Select(seat => seat.PersonId).ToList();
        var people = await Db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, Cancel);
        Team = [.. AllianceLeadership.Seats.Select(seat => (seat, seat.PersonId is { } id ? people.GetValueOrDefault(id) : null))];
        if (AllianceLeadership.Handover is { } handover) Open = [.. (await ChecklistRow.Of(Db, handover, new(Alliance, handover.SuccessorId, Now), Cancel)).Where(row => !row.IsDone)];
    }

    /// <summary>Who looks at the addresses of the team is written down (DS-12).</summary>
    public Task OnGetAsync() => Db.NoteAccess(Me, Team.Select(member => member.Person?.Id).OfType<Guid>(), "Dossier des Bündnisses", Now, Cancel);
}
