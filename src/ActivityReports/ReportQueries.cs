using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.ActivityReports;

/// <summary>Named questions to activity reports.</summary>
public static class ReportQueries
{
    extension(Db db)
    {
        /// <summary>All activity reports, also drafts.</summary>
        public DbSet<ActivityReport> ActivityReports => db.Set<ActivityReport>();

        /// <summary>The networks that an alliance tells of its year: those of which it is a member, and that work.</summary>
        public IQueryable<Network> ToldBy(Guid alliance)
        {
            var networks = db.Memberships.IgnoreAutoIncludes().InForce.Where(member => member.AllianceId == alliance)
                .Select(member => member.NetworkId);
            return db.Networks.Living.Where(one => networks.Contains(one.Id));
        }
    }

    extension(IQueryable<ActivityReport> reports)
    {
        /// <summary>
        /// Sent ones that the actor may read: those for everybody; else those of the own alliances, and of networks to which the actor
        /// belongs by an alliance, in person or in the office.
        /// </summary>
        public IQueryable<ActivityReport> VisibleTo(Actor actor, Db db)
        {
            var sent = reports.Where(one => one.SentAt != null);
            if (actor.IsAdministrator) return sent;
            if (!actor.IsSignedIn) return sent.Where(one => one.ReadBy == Visibility.Public);
            var told = reports.ToldTo(actor, db).Select(one => one.Id);
            return sent.Where(one => one.ReadBy == Visibility.Public || told.Contains(one.Id));
        }

        /// <summary>Those that were written for the actor, too, where they are not for everybody.</summary>
        public IQueryable<ActivityReport> ToldTo(Actor actor, Db db)
        {
            if (actor.IsAdministrator) return reports;
            var person = actor.PersonId ?? Guid.Empty;
            var (own, offices) = (actor.PlacesOf(AllianceSeats.Place), actor.Offices);
            var networks = db.Memberships.IgnoreAutoIncludes().InForce.Where(member => member.PersonId == person
                || (member.AllianceId != null && own.Contains(member.AllianceId.Value))).Select(member => member.NetworkId);
            return reports.Where(one => own.Contains(one.AllianceId) || one.Deliveries.Any(got => offices.Contains(got.NetworkId)
                || networks.Contains(got.NetworkId)));
        }

        /// <summary>Those that a network got.</summary>
        public IQueryable<ActivityReport> SentTo(Guid network) =>
            reports.Where(one => one.Deliveries.Any(got => got.NetworkId == network));

        /// <summary>Those that tell of these action fields.</summary>
        public IQueryable<ActivityReport> About(IReadOnlyCollection<string> codes) =>
            reports.Where(one => one.Fields.Any(field => codes.Contains(field.TermCode)));

        /// <summary>With all that was sent, and to whom.</summary>
        public IQueryable<ActivityReport> Whole => reports.Include(one => one.Editions).Include(one => one.Fields)
            .Include(one => one.Deliveries).ThenInclude(got => got.Network).AsSplitQuery();

        /// <summary>The report of an alliance on a year.</summary>
        public Task<ActivityReport?> OfYear(Guid alliance, int year, CancellationToken cancel) =>
            reports.FirstOrDefaultAsync(one => one.AllianceId == alliance && one.Year == year, cancel);
    }
}
