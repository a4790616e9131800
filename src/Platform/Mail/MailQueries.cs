using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Platform;

/// <summary>Posts letters in the same transaction as the change they follow from.</summary>
public static class MailQueries
{
    extension(Db db)
    {
        /// <summary>
        /// Puts a letter in the outbox: it leaves once the change is saved, not before this moment; where it shall wait its turn, not
        /// before the later one. Answers with the id that its Message-ID begins with.
        /// </summary>
        public Guid Post(Letter letter, DateTimeOffset at, DateTimeOffset? notBefore = null)
        {
            var site = db.GetService<Site>();
            return db.Mails.Add(OutgoingMail.From(letter, LetterText.Of(letter, site), LetterHtml.Of(letter, site), at, notBefore ?? at))
                .Entity.Id;
        }

        /// <summary>Whether the mail server has been refusing mail for some minutes, so that people had better be told.</summary>
        public Task<bool> MailIsLate(DateTimeOffset at, CancellationToken cancel)
        {
            var since = at.AddMinutes(-5);
            return db.Mails.AnyAsync(mail => mail.State == DeliveryState.Waiting && mail.LastError != null
                && mail.PostedAt < since, cancel);
        }
    }
}
