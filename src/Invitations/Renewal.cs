using Buendnisnetz.Accounts;

namespace Buendnisnetz.Invitations;

/// <summary>A new link for one invited person, to a corrected address where need be. Saved by the caller.</summary>
internal sealed class Renewal(Db db)
{
    private const string OthersAddress =
        "Zu dieser Adresse gehört schon ein anderes Konto. Ziehen Sie diese Einladung zurück und laden Sie die Person dort neu ein.";

    /// <summary>Why the letter cannot go to this address; null when it can.</summary>
    public async Task<string?> ObstacleTo(Invitation invitation, Person? person, string email, CancellationToken cancel)
    {
        if (invitation.ObstacleToRenewing() is { } obstacle) return obstacle;
        if (TypedAddress.Problem(email) is { } problem) return email.Length == 0 ? "Die E-Mail-Adresse fehlt." : problem;
        if (person is null || Person.KeyOf(email) == person.EmailKey) return null;
        if (person.ObstacleToCorrecting() is { } theirs) return theirs;
        return await db.People.At(email).AnyAsync(cancel) ? OthersAddress : null;
    }

    /// <summary>Plans the letter; all seats promised to the person in this list travel with it.</summary>
    public async Task Renew(
        InvitationBatch batch, Invitation invitation, Person? person, string email, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        if (person is not null && person.Email != email && person.ObstacleToCorrecting() is null) person.CorrectEmail(email, by, at);
        var together = await db.Invitations.Of(batch).Standing
            .Where(one => one.Id == invitation.Id || (one.PersonId != null && one.PersonId == invitation.PersonId)).ToListAsync(cancel);
        batch.Renew([.. together.Where(one => one.ObstacleToRenewing() is null)], person?.Email ?? email, by, at);
    }
}
