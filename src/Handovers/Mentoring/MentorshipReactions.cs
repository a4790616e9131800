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
        foreach (var side in sides)
        {
            var leaders = await db.Seats.InForce(step.At).Of(AllianceSeats.Place, side.Id).Where(seat => seat.PersonId != null
                && seat.PersonId != step.By && (seat.Role == AllianceSeats.Coordinator || seat.Role == AllianceSeats.Deputy))
                .Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
            var (other, bySide) = (sides.First(known => known.Id != side.Id), step.By is { } by && await Leads(db, by, side, step.At, cancel));
            if (bySide || (step is MentorAsked && side.Id == one.AllianceId) || (step is MentorAccepted && side.Id == one.MentorId)) continue;
            foreach (var person in leaders)
                db.Notify(person, sentence(one, other), side.MentorshipPath(one), side.Name, step.At, side.Id);
        }
    }

    /// <summary>Whoever did it, and the team with whom they did it, know of it.</summary>
    private static Task<bool> Leads(Db db, Guid person, Alliance side, DateTimeOffset at, CancellationToken cancel) =>
        db.Seats.InForce(at).Of(AllianceSeats.Place, side.Id).AnyAsync(seat => seat.PersonId == person, cancel);
}
