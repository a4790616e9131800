using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>Hand-overs and vacancies, as one asks for them.</summary>
public static class HandoverQueries
{
    extension(Db db)
    {
        /// <summary>All hand-overs, whatever their state.</summary>
        public DbSet<Handover> Handovers => db.Set<Handover>();

        /// <summary>All times in which nobody led an alliance, past and present.</summary>
        public DbSet<Vacancy> Vacancies => db.Set<Vacancy>();

        /// <summary>What the alliances know that stands nowhere else.</summary>
        public DbSet<KnowledgeNote> KnowledgeNotes => db.Set<KnowledgeNote>();

        /// <summary>Who leads this alliance now; null while nobody does.</summary>
        public async Task<Person?> CoordinatorOf(Guid allianceId, DateTimeOffset at, CancellationToken cancel)
        {
            var seats = db.Seats.Of(SeatPlace.Alliance, allianceId).InForce(at).Where(seat => seat.Role == SeatRole.Coordinator);
            return await db.People.FirstOrDefaultAsync(person => seats.Any(seat => seat.PersonId == person.Id), cancel);
        }
    }

    extension(IQueryable<Handover> handovers)
    {
        /// <summary>Those whose seat has still to change hands.</summary>
        public IQueryable<Handover> Running =>
            handovers.Where(handover => handover.State == HandoverState.Announced || handover.State == HandoverState.Checklist);

        /// <summary>Those that are running or have still to be confirmed.</summary>
        public IQueryable<Handover> Unfinished =>
            handovers.Where(handover => handover.State == HandoverState.Announced || handover.State == HandoverState.Checklist || handover.State == HandoverState.AccessTransferred);
    }

    extension(IQueryable<Vacancy> vacancies)
    {
        /// <summary>Those that last.</summary>
        public IQueryable<Vacancy> Lasting => vacancies.Where(vacancy => vacancy.Until == null);
    }

    extension(IQueryable<Alliance> alliances)
    {
        /// <summary>Those at work or in a pause that nobody leads at this moment (INV-07); counted from the seats themselves.</summary>
        public IQueryable<Alliance> Unled(Db db, DateTimeOffset at)
        {
            var led = db.Seats.InForce(at).Where(seat => seat.Place == SeatPlace.Alliance && seat.Role == SeatRole.Coordinator).Select(seat => seat.PlaceId);
            return alliances.Where(alliance => (alliance.State == LifeState.Active || alliance.State == LifeState.CreativePause) && !led.Contains(alliance.Id));
        }
    }
}
