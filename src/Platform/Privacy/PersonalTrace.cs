using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Platform;

/// <summary>
/// What says something about a person without being a row that points to them: spooled mail, ids in the payloads of events. Modules
/// contribute it; the erasure removes it in its transaction, before the account itself goes.
/// </summary>
/// <param name="Label">What it is, in German: "Abgelegte E-Mails".</param>
/// <param name="Erase">Removes it; removing it twice does no harm.</param>
public sealed record PersonalTrace(string Label, Func<Db, PersonInData, CancellationToken, Task> Erase);

/// <summary>The traces that the platform itself leaves.</summary>
internal static class PlatformTraces
{
    public static IReadOnlyList<PersonalTrace> All { get; } =
    [
        new("Abgelegte E-Mails", ForgetSpooledMail),
        new("Kennungen in Ereignissen und Aufgaben", ForgetInPayloads),
    ];

    private static async Task ForgetSpooledMail(Db db, PersonInData person, CancellationToken cancel)
    {
        var mails = await db.Mails.Where(mail => mail.PersonId == person.Id).Select(mail => mail.Id).ToListAsync(cancel);
        db.GetService<SpoolTransport>().Forget(person.Email, mails.ToHashSet());
    }

    /// <summary>
    /// Afterwards all that is known of an event is that somebody did it; two events of the same person have nothing in common.
    /// </summary>
    private static async Task ForgetInPayloads(Db db, PersonInData person, CancellationToken cancel)
    {
        var (id, nobody) = (person.Id.ToString(), Guid.Empty.ToString());
        await db.Events.Where(happened => happened.Payload.Contains(id))
            .ExecuteUpdateAsync(set => set.SetProperty(happened => happened.Payload, happened => happened.Payload.Replace(id, nobody)),
            cancel);
        await db.Events.Where(happened => happened.SubjectId == person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(happened => happened.SubjectId, Guid.Empty), cancel);
        await db.Jobs.Where(job => job.State != DeliveryState.Waiting && job.Payload.Contains(id))
            .ExecuteUpdateAsync(set => set.SetProperty(job => job.Payload, job => job.Payload.Replace(id, nobody)), cancel);
    }
}
