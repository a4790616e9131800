using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks;

/// <summary>What an office does for one invited person: a new link, to a corrected address where need be, or none any more.</summary>
internal sealed class Renewal(Db db)
{
    /// <summary>Why the letter cannot go to this address; null when it can.</summary>
    public async Task<string?> ObstacleTo(Invitation invitation, Person? person, string email, CancellationToken cancel)
    {
        if (invitation.ObstacleToRenewing() is { } obstacle) return obstacle;
        if (!AddressCheck.IsUsable(email)) return new AddressCheck([]).Check(email)?.Sentence;
        if (person is null || Person.KeyOf(email) == person.EmailKey) return null;
        if (person.ObstacleToCorrecting() is { } theirs) return theirs;
        return await db.People.At(email).AnyAsync(cancel) ? "Zu dieser Adresse gehört schon ein anderes Konto. Ziehen Sie diese Einladung zurück und laden Sie die Person dort neu ein." : null;
    }

    /// <summary>Plans the letter; all seats promised to the person in this list travel with it. Saved by the caller.</summary>
    public async Task Renew(Invitation invitation, Person? person, string email, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        if (person is not null && person.Email != email && person.ObstacleToCorrecting() is null) person.CorrectEmail(email, by, at);
        foreach (var promise in await Together(invitation, cancel))
            if (promise.ObstacleToRenewing() is null) promise.Renew(person?.Email ?? email, at, at);
        db.Enqueue(new LettersPlanned(invitation.BatchId), at);
    }

    /// <summary>Takes the promise back. Where nothing else is promised to the person, the link ends and a letter that waits stays here.</summary>
    public async Task Withdraw(Invitation invitation, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        invitation.Withdraw(by, at);
        if (invitation.PersonId is not { } person || await db.Invitations.Standing.AnyAsync(one => one.PersonId == person && one.Id != invitation.Id, cancel)) return;
        await db.RevokeInvitations([person], at, cancel);
        await db.Mails.Where(mail => mail.Id == invitation.MailId && mail.State == DeliveryState.Waiting && mail.Attempts == 0).ExecuteDeleteAsync(cancel);
    }

    private Task<List<Invitation>> Together(Invitation invitation, CancellationToken cancel) => db.Invitations.Standing
        .Where(one => one.BatchId == invitation.BatchId && (one.Id == invitation.Id || (one.PersonId != null && one.PersonId == invitation.PersonId))).ToListAsync(cancel);
}
