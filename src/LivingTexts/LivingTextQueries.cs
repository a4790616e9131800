using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.LivingTexts;

/// <summary>Named questions to the texts of networks.</summary>
public static class LivingTextQueries
{
    extension(Db db)
    {
        /// <summary>All texts, also those in work.</summary>
        public DbSet<LivingText> LivingTexts => db.Set<LivingText>();

        /// <summary>All texts on pages, also those that stood there once.</summary>
        public DbSet<ShownText> ShownTexts => db.Set<ShownText>();

        /// <summary>Those who write for this alliance.</summary>
        internal async Task<IReadOnlyList<Guid>> WritersOf(Guid alliance, DateTimeOffset at, CancellationToken cancel) =>
            await db.Seats.InForce(at).Of(AllianceSeats.Place, alliance).Where(seat => seat.PersonId != null
                && (seat.Role == AllianceSeats.Coordinator || seat.Role == AllianceSeats.Deputy || seat.Role == AllianceSeats.Editor))
                .Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
    }

    extension(Db db)
    {
        /// <summary>Those who work in the office of this network.</summary>
        internal async Task<IReadOnlyList<Guid>> OfficesOf(Guid network, DateTimeOffset at, CancellationToken cancel) =>
            await db.Seats.InForce(at).Of(NetworkSeats.Place, network).Where(seat => seat.PersonId != null
                && seat.Role == NetworkSeats.Office).Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
    }

    extension(IQueryable<LivingText> texts)
    {
        /// <summary>Those that members can show on a day.</summary>
        public IQueryable<LivingText> OfferedOn(DateOnly day) => texts.Where(one => one.OfferedAt != null && one.EndedAt == null
            && (one.ValidUntil == null || one.ValidUntil >= day) && one.Network!.EndedOn == null);

        /// <summary>Those of networks in which the alliance stands on a day.</summary>
        public IQueryable<LivingText> ForMember(Guid alliance, DateOnly day, Db db)
        {
            var networks = db.Affiliations.CountingOn(day).Where(one => one.AllianceId == alliance).Select(one => one.NetworkId);
            return texts.Where(one => networks.Contains(one.NetworkId));
        }
    }

    extension(IQueryable<ShownText> shown)
    {
        /// <summary>Those that were not taken down.</summary>
        public IQueryable<ShownText> Standing => shown.Where(one => one.EndedAt == null);

        /// <summary>Those that follow their source.</summary>
        public IQueryable<ShownText> Following => shown.Standing.Where(one => one.DetachedAt == null);

        /// <summary>
        /// What the page of an alliance shows on a day: its own, and of the others only what its source offers on this very day to those
        /// who are members on this very day. So nothing can stand there after its source has gone, whatever else has failed.
        /// </summary>
        public IQueryable<ShownText> OnPageOf(Guid alliance, DateOnly day, Db db)
        {
            var offered = db.LivingTexts.OfferedOn(day).ForMember(alliance, day, db).Select(one => one.Id);
            return shown.Standing.Where(one => one.AllianceId == alliance && (one.DetachedAt != null || offered.Contains(one.TextId)));
        }
    }
}
