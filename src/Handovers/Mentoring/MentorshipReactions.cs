using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Handovers;

/// <summary>Whatever one side does, those who lead the other one hear of it, in the same transaction.</summary>
internal static class MentorshipReactions
{
    private static readonly TimeSpan Recent = TimeSpan.FromDays(2); // What a demo tells anew is told to nobody.

    public static void Register(Registration module) => module
        .Reacts<MentorAsked>((db, step, cancel) => Tell(db, step, (one, _) =>
            $"{one.Alliance!.Name.Quoted} bittet Sie um eine Patenschaft.", cancel))
        .Reacts<MentorAccepted>((db, step, cancel) => Tell(db, step, (one, _) =>
            $"{one.Mentor!.Name.Quoted} übernimmt die Patenschaft für Ihr Bündnis.", cancel))
        .Reacts<MentorshipEnded>((db, step, cancel) => Tell(db, step, (_, other) => step.HadBegun
            ? $"Die Patenschaft mit {other.Name.Quoted} ist abgeschlossen."
            : $"Die Patenschaft mit {other.Name.Quoted} kommt nicht zustande.", cancel))
        .Reacts<MissionAgreed>((db, step, cancel) => Tell(db, step, (one, other) =>
            $"Neu auf der Liste mit {other.Name.Quoted}: {one.Missions.MaxBy(mission => mission.Number)!.Title}", cancel))
        .Reacts<MissionDone>((db, step, cancel) => Tell(db, step, (_, other) =>
            $"In der Patenschaft mit {other.Name.Quoted} ist etwas geschafft.", cancel));

    private static async Task Tell(Db db, MentorshipStep step, Func<Mentorship, Alliance, string> sentence, CancellationToken cancel)
    {
        if (db.GetService<TimeProvider>().Now - step.At > Recent) return;
        var one = db.Mentorships.Local.First(known => known.Id == step.MentorshipId);
        var sides = await db.Alliances.Where(side => side.Id == one.AllianceId || side.Id == one.MentorId).ToListAsync(cancel);
        var team = await db.Seats.InForce(step.At).Where(seat => seat.Place == AllianceSeats.Place && seat.PersonId != null
            && (seat.PlaceId == one.AllianceId || seat.PlaceId == one.MentorId)).ToListAsync(cancel);
        foreach (var side in sides.Where(side => !Knows(step, side, one, team)))
            foreach (var person in Leaders(team, side))
                db.Notify(person, sentence(one, sides.First(other => other.Id != side.Id)), side.MentorshipPath(one), side.Name, step.At,
                    side.Id);
    }

    private static IEnumerable<Guid> Leaders(List<Seat> team, Alliance side) => team.Where(seat => seat.PlaceId == side.Id
        && (seat.Role == AllianceSeats.Coordinator || seat.Role == AllianceSeats.Deputy)).Select(seat => seat.PersonId!.Value).Distinct();

    /// <summary>The team whose member did it knows of it; a demo or an administrator does it for the side whose step it is.</summary>
    private static bool Knows(MentorshipStep step, Alliance side, Mentorship one, List<Seat> team) =>
        team.Exists(seat => seat.PlaceId == side.Id && seat.PersonId == step.By)
        || side.Id == step switch { MentorAsked => one.AllianceId, MentorAccepted => one.MentorId, _ => Guid.Empty };
}
