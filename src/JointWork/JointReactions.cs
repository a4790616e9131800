using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork;

/// <summary>What a right, a label and a joint project rest on may end: then they end with it, in the same transaction.</summary>
internal static class JointReactions
{
    /// <summary>A partner has left an alliance: what the alliance lent it ends.</summary>
    public static async Task PartnerLeft(Db db, PartnerLeft happened, CancellationToken cancel)
    {
        var partner = await db.Partnerships.Where(one => one.Id == happened.PartnershipId).Select(one => one.OrganisationId)
            .FirstOrDefaultAsync(cancel);
        var rights = await db.LentRights.Holding(happened.At.BerlinDay).Where(one => one.AllianceId == happened.SubjectId
            && one.OrganisationId == partner).OrderBy(one => one.Id).ToListAsync(cancel);
        await db.Revoke(rights, "Die Partnerschaft ist beendet.", happened.By, happened.At, cancel);
    }

    /// <summary>
    /// An alliance carries a project no more: what it lent of it ends, and it is asked no more whether it is a joint one. Those who carry
    /// it on and the office hear of it.
    /// </summary>
    public static async Task CarrierLeft(Db db, CarrierLeft happened, CancellationToken cancel)
    {
        if (happened.AllianceId is not { } alliance) return;
        var left = await db.Alliances.Where(one => one.Id == alliance).Select(one => one.Name).FirstAsync(cancel);
        var project = await db.Projects.FirstAsync(one => one.Id == happened.SubjectId, cancel);
        var rights = await db.LentRights.Holding(happened.At.BerlinDay).Where(one => one.ThingId == project.Id
            && one.AllianceId == alliance).OrderBy(one => one.Id).ToListAsync(cancel);
        await db.Revoke(rights, $"{left} trägt das Projekt {project.Title.Quoted} nicht mehr.", happened.By, happened.At, cancel);
        foreach (var joint in await db.JointProjects.Living.Where(one => one.ProjectId == project.Id).Whole.OrderBy(one => one.Id)
            .ToListAsync(cancel)) await db.Lose(joint, alliance, left, happened, cancel);
    }

    private static async Task Lose(this Db db, JointProject joint, Guid alliance, string left, DomainEvent happened,
        CancellationToken cancel)
    {
        if (joint.Consents.All(consent => consent.AllianceId != alliance)) return;
        joint.Lose(alliance, happened.By, happened.At);
        var sentence = $"{left} trägt {joint.Project!.Title.Quoted} nicht mehr. " + (joint.EndedAt is not null
            ? $"Damit ist es kein Gemeinschaftsprojekt von {joint.Network!.Name} mehr; das Projekt selbst bleibt."
            : "Die anderen tragen es weiter.");
        var others = joint.Consents.Select(consent => consent.AllianceId).OfType<Guid>().ToList();
        var people = await db.Seats.InForce(happened.At).Where(seat => seat.PersonId != null && seat.PersonId != happened.By
            && ((seat.Place == NetworkSeats.Place && seat.PlaceId == joint.NetworkId && seat.Role == NetworkSeats.Office)
                || (seat.Place == AllianceSeats.Place && others.Contains(seat.PlaceId)
                    && (seat.Role == AllianceSeats.Coordinator || seat.Role == AllianceSeats.Deputy))))
            .Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
        foreach (var person in people) db.Notify(person, sentence, joint.Path, "Gemeinsam getragen", happened.At);
    }

    /// <summary>An alliance carries a label no more: what it lent of it ends, too.</summary>
    public static async Task LeaveLabel(this Db db, Label label, Guid alliance, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        label.Leave(alliance, by, at);
        var rights = await db.LentRights.Holding(at.BerlinDay).Where(one => one.ThingId == label.Id && one.AllianceId == alliance)
            .OrderBy(one => one.Id).ToListAsync(cancel);
        await db.Revoke(rights, $"Das Bündnis, das es verliehen hat, führt „{label.Name}“ nicht weiter.", by, at, cancel);
    }

    /// <summary>A member has left a network: it carries its labels no more, is asked no more, and what rests on it ends.</summary>
    public static async Task MemberLeft(Db db, MemberLeft happened, CancellationToken cancel)
    {
        if (await db.Memberships.FirstOrDefaultAsync(one => one.Id == happened.MembershipId, cancel) is not { } left) return;
        var labels = await db.Labels.Where(one => one.NetworkId == left.NetworkId).Include(one => one.Carriers).OrderBy(one => one.Id)
            .ToListAsync(cancel);
        var ids = labels.Select(one => one.Id).ToList();
        if (left.AllianceId is { } alliance)
        {
            foreach (var label in labels) label.Leave(alliance, happened.By, happened.At);
            foreach (var joint in await db.JointProjects.Living.Where(one => one.NetworkId == left.NetworkId)
                .Include(one => one.Consents).OrderBy(one => one.Id).ToListAsync(cancel)) joint.Lose(alliance, happened.By, happened.At);
        }
        var rights = await db.LentRights.Holding(happened.At.BerlinDay).Where(one => ids.Contains(one.ThingId)
            && ((one.AllianceId == left.AllianceId && left.AllianceId != null)
                || (one.AllianceId == null && one.OrganisationId == left.OrganisationId))).OrderBy(one => one.Id).ToListAsync(cancel);
        await db.Revoke(rights, "Die Mitgliedschaft im Netzwerk ist beendet.", happened.By, happened.At, cancel);
    }
}
