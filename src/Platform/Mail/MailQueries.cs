using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Platform;

/// <summary>Posts letters in the same transaction as the change they follow from.</summary>
public static class MailQueries
{
    extension(Db db)
    {
        /// <summary>Puts a letter in the outbox: it leaves once the change is saved, not before this moment.</summary>
        public void Post(Letter letter, DateTimeOffset at)
        {
            var site = db.GetService<Site>();
            db.Mails.Add(OutgoingMail.From(letter, LetterText.Of(letter, site), LetterHtml.Of(letter, site), at));
        }
    }
}
