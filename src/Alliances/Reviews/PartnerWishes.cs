using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

/// <summary>Partners who had wished for no mails and wish for them after all.</summary>
public static class PartnerWishes
{
    extension(Db db)
    {
        /// <summary>Who shares a mailbox within an alliance shares the wish, and shares that it is taken back; the caller saves.</summary>
        public async Task WishMails(Partnership partner, CancellationToken cancel)
        {
            partner.WishMails();
            if (partner.Email is not { } email) return;
            var silent = await db.Partnerships
                .Where(one => one.AllianceId == partner.AllianceId && one.NoMailsSince != null && one.Email != null).ToListAsync(cancel);
            foreach (var one in silent.Where(one => Person.KeyOf(one.Email!) == Person.KeyOf(email))) one.WishMails();
        }
    }
}
