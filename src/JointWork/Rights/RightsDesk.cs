using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.JointWork;

/// <summary>Lends rights and takes them back, one after the other for each thing.</summary>
internal sealed class RightsDesk(Db db)
{
    /// <summary>Lends a right; who gets it is let in by a personal link. Answers with what stands in the way.</summary>
    public async Task<string?> Lend(LendingOf what, Guid organisation, PartnerPerson contact, DateOnly lastDay, Guid? by,
        DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"rights {what.ThingId:N}", cancel);
        if (await db.StandingOrganisation(organisation, cancel) is not { } partner) return "Diese Organisation finden wir nicht mehr.";
        var person = await db.People.At(contact.Email).OrderBy(one => one.Id).FirstOrDefaultAsync(cancel);
        var holds = person is not null && await db.Seats.HeldBy(person.Id).Of(what.Place, what.ThingId).InForce(at).AnyAsync(cancel);
        if (LentRight.ObstacleToLending(partner, await IsPartner(what, partner.Id, cancel), holds, lastDay, at) is { } obstacle)
            return obstacle;
        person ??= db.People.Add(Person.Invite(contact.Name, contact.Email, by, at)).Entity;
        var (right, seat) = LentRight.Lend(what, partner, person, lastDay, by, at);
        db.AddRange(right, seat);
        await db.Invite(person, $"{JointSeats.RoleAt(what.Place).Label} für {what.Name.Quoted}, bis {lastDay.Long}", by, at, cancel,
            what.Path);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return null;
    }

    /// <summary>Takes a right back; the person hears of it.</summary>
    public async Task Revoke(LentRight right, string? reason, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await db.Revoke([right], reason, by, at, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private Task<bool> IsPartner(LendingOf what, Guid organisation, CancellationToken cancel) => what.AllianceId is { } alliance
        ? db.Partnerships.AnyAsync(one => one.AllianceId == alliance && one.OrganisationId == organisation
            && one.CountsUntil == null, cancel)
        : db.Memberships.IgnoreAutoIncludes().InForce.AnyAsync(one => one.NetworkId == what.NetworkId
            && one.OrganisationId == organisation, cancel);
}

/// <summary>Who acts for a local partner.</summary>
/// <param name="Name">The name.</param>
/// <param name="Email">The mailbox.</param>
internal sealed record PartnerPerson(string Name, string Email);

/// <summary>Named questions to rights that were lent.</summary>
public static class RightQueries
{
    extension(Db db)
    {
        /// <summary>All rights that were ever lent.</summary>
        public DbSet<LentRight> LentRights => db.Set<LentRight>();

        internal async Task Revoke(IReadOnlyCollection<LentRight> rights, string? reason, Guid? by, DateTimeOffset at,
            CancellationToken cancel)
        {
            var ids = rights.Select(one => one.SeatId).ToList();
            var seats = await db.Seats.Where(seat => ids.Contains(seat.Id)).ToDictionaryAsync(seat => seat.Id, cancel);
            foreach (var one in rights.Where(one => one.HoldsAt(at)))
            {
                one.Revoke(seats.GetValueOrDefault(one.SeatId), reason, by, at);
                if (one.PersonId is { } person)
                    db.Notify(person, "Ein Recht, das Ihnen übertragen war, ist beendet." + (reason is null ? "" : $" {reason}"),
                        AlliancePaths.Desk, "Übertragene Rechte", at);
            }
        }
    }

    extension(IQueryable<LentRight> rights)
    {
        /// <summary>Those that nobody has revoked and whose day is not over.</summary>
        public IQueryable<LentRight> Holding(DateOnly day) => rights.Where(one => one.RevokedAt == null && one.LastDay >= day);
    }
}
