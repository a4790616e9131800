using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>All about an alliance on a few pages, to read in one afternoon and to print.</summary>
internal sealed class DossierModel : LeadershipPage
{
    public IReadOnlyList<KnowledgeNote> Notes { get; private set; } = [];

    public IReadOnlyList<(Seat Seat, Person? Person)> Team { get; private set; } = [];

    public IReadOnlyList<ChecklistRow> Open { get; private set; } = [];

    /// <summary>What was begun and is not finished: drafts, and whatever else modules know to run.</summary>
    public IReadOnlyList<(PauseTopic Topic, RunningThing Thing)> Begun { get; private set; } = [];

    public string Today => Now.LongDay;

    protected override bool IsForMe => Me.CanEdit(Leadership.Alliance) || AmPredecessor
        || (AmSuccessor && Leadership.Handover!.State is not HandoverState.Announced);

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForOverview;

    protected override async Task LoadMore()
    {
        Notes = await Db.KnowledgeNotes.AsNoTracking().OfAlliance(Alliance.Id).ToListAsync(Cancel);
        Begun = [.. (await Db.RunningThings(Alliance, Now, Cancel)).Where(one => Me.MayOpen(Alliance.Id, one.Thing.Visibility))];
        var people = await Db.HoldersOf(Leadership.Seats, Cancel);
        Team = [.. Leadership.Seats.Select(seat => (seat, seat.PersonId is { } id ? people.GetValueOrDefault(id) : null))];
        if (Leadership.Handover is { } handover)
            Open = await ChecklistRow.OpenOf(Db, handover, new(Alliance, handover.SuccessorId, Now), Cancel);
    }

    /// <summary>Who looks at the addresses of the team is written down (DS-12).</summary>
    public Task OnGetAsync() =>
        Db.NoteAccess(Me, Team.Select(member => member.Person?.Id).OfType<Guid>(), "Dossier des Bündnisses", Now, Cancel);
}
