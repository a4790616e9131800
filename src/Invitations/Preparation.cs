namespace Buendnisnetz.Invitations;

/// <summary>Makes a draft of a list. The same list sent twice, by a second click or by a second person, is one draft.</summary>
internal static class Preparation
{
    extension(Db db)
    {
        /// <summary>The draft of this list; saved.</summary>
        public async Task<InvitationBatch> PrepareInvitations(Guid? networkId, string name, byte[] content, Guid? by, DateTimeOffset at,
            CancellationToken cancel)
        {
            var key = InvitationBatch.KeyOf(networkId, content);
            if (await db.DraftOf(key, cancel) is { } known) return known;
            var batch = db.InvitationBatches.Add(InvitationBatch.Prepare(networkId, name, key, by, at)).Entity;
            db.AddRange(InvitationList.Read(content).Select(line => Invitation.Of(batch, line)));
            return await db.SavedOr(batch, key, cancel);
        }

        /// <summary>A draft with a line for every alliance that has no coordinator; names and addresses are typed in afterwards.</summary>
        public async Task<InvitationBatch> PrepareVacancies(Guid? networkId, IReadOnlyList<ListLine> lines, Guid? by, DateTimeOffset at,
            CancellationToken cancel)
        {
            var key = InvitationBatch.KeyOf(networkId,
                System.Text.Encoding.UTF8.GetBytes($"Verzeichnis {at.BerlinDay:yyyy-MM-dd} {lines.Count}"));
            if (await db.DraftOf(key, cancel) is { } known) return known;
            var batch = db.InvitationBatches.Add(InvitationBatch.Prepare(networkId, "Unbesetzte Koordinationen", key, by, at)).Entity;
            db.AddRange(lines.Select(line => Invitation.Of(batch, line)));
            return await db.SavedOr(batch, key, cancel);
        }

        private Task<InvitationBatch?> DraftOf(string key, CancellationToken cancel) =>
            db.InvitationBatches.AsNoTracking().FirstOrDefaultAsync(batch => batch.UploadKey == key, cancel);

        private async Task<InvitationBatch> SavedOr(InvitationBatch batch, string key, CancellationToken cancel)
        {
            try { await db.SaveChangesAsync(cancel); }
            catch (DbUpdateException)
            {
                db.ChangeTracker.Clear();
                if (await db.DraftOf(key, cancel) is not { } faster) throw;
                return faster;
            }
            return batch;
        }
    }
}
