using Buendnisnetz.Accounts;

namespace Buendnisnetz.Notifications;

/// <summary>
/// Takes what comes in, one message at a time: an answer is said in its matter, a report is noted at its letter, the rest is refused with
/// one sentence or not heard. The same message does nothing twice, not even at the same moment on two nodes.
/// </summary>
internal sealed class MailReception(Db db, FileStore files, AnswerSettings settings, TimeProvider clock)
{
    private const int Longest = 20_000;

    /// <summary>Takes a message; of one that is too large only its beginning is there.</summary>
    public async Task<Receipt> Take(ReadOnlyMemory<byte> raw, bool isWhole, CancellationToken cancel)
    {
        using var mail = ArrivedMail.Read(raw);
        if (mail is null) return Receipt.Unreadable;
        var code = mail.Addressees.Select(settings.CodeIn).FirstOrDefault(found => found is not null);
        if (code is null || mail.IsAutomatic) return await Once(mail, code, null, () => WithoutAnswer(mail, code, cancel), cancel);
        var judged = await AnswerJudgement.Of(db, mail, code, clock.Now, cancel);
        var obstacle = judged.Obstacle ?? ObstacleTo(mail, isWhole) ?? await judged.Matter!.ObstacleTo(db, Bare(mail, judged), cancel);
        if (obstacle is not null) return await Once(mail, code, judged.Address, () => Refuse(mail, judged, obstacle, cancel), cancel);
        var answer = await WithPictures(mail, judged, cancel);
        return await Once(mail, code, judged.Address, () => Say(mail, judged, answer, cancel), cancel);
    }

    private MailAnswer Bare(ArrivedMail mail, AnswerJudgement judged) =>
        new(judged.Address!.MatterId, judged.By!, mail.Subject, mail.Answer, [], [], clock.Now);

    /// <summary>Pictures are cleaned before the turn is taken: that takes a while, and others write meanwhile.</summary>
    private async Task<MailAnswer> WithPictures(ArrivedMail mail, AnswerJudgement judged, CancellationToken cancel)
    {
        List<StoredFile> pictures = [];
        List<string> leftOut = [];
        foreach (var file in mail.Files)
            if (pictures.Count < judged.Matter!.MostPictures && await Kept(file, judged.By!.Person, cancel) is { } kept) pictures.Add(kept);
            else leftOut.Add(file.Name);
        return Bare(mail, judged) with { Pictures = pictures, LeftOut = leftOut };
    }

    private async Task<StoredFile?> Kept(ArrivedFile file, Guid by, CancellationToken cancel)
    {
        if (!file.IsPicture) return null;
        try
        {
            await using var content = file.Open();
            return await files.KeepPicture(content, file.Name, by, clock.Now, cancel);
        }
        catch (Refusal) { return null; }
    }

    private string? ObstacleTo(ArrivedMail mail, bool isWhole) => mail switch
    {
        _ when !isWhole => $"Ihre E-Mail ist größer als {settings.MostBytes / 1024 / 1024} MB. Bitte schicken Sie sie ohne "
            + "Anhänge oder mit kleineren Bildern noch einmal.",
        _ when mail.IsEncrypted => "Ihre E-Mail ist verschlüsselt, und wir können sie nicht lesen. Bitte schicken Sie sie "
            + "unverschlüsselt noch einmal, oder schreiben Sie auf der Seite.",
        { Answer.Length: > Longest } => "Ihre Antwort ist zu lang für eine E-Mail. Bitte kürzen Sie sie, oder schreiben Sie auf der Seite.",
        { Answer.Length: 0 } when !mail.Files.Any(file => file.IsPicture) => "In Ihrer E-Mail haben wir keine Antwort gefunden. "
            + "Bitte schreiben Sie sie ganz oben, über die E-Mail, auf die Sie antworten.",
        _ => null,
    };

    /// <summary>Does it and notes it in one transaction, in which nobody else does the same.</summary>
    private async Task<Receipt> Once(ArrivedMail mail, string? code, AnswerAddress? address, Func<Task<(Receipt, bool)>> work,
        CancellationToken cancel)
    {
        var key = MailArrival.KeyOf(mail, code);
        await using var turn = await db.TakeLock($"arrival:{key}", cancel);
        if (await db.MailArrivals.AnyAsync(one => one.Key == key, cancel)) return Receipt.Known;
        var (receipt, isAnswered) = await work();
        db.MailArrivals.Add(MailArrival.Of(key, receipt, address, MailArrival.SenderOf(mail), isAnswered, clock.Now));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return receipt;
    }

    private async Task<(Receipt, bool)> Say(ArrivedMail mail, AnswerJudgement judged, MailAnswer answer, CancellationToken cancel)
    {
        await db.Database.CurrentTransaction!.CreateSavepointAsync("before", cancel);
        try
        {
            await judged.Matter!.Take(db, answer, cancel);
            await db.SaveChangesAsync(cancel);
        }
        catch (Refusal refusal)
        {
            await db.Database.CurrentTransaction!.RollbackToSavepointAsync("before", cancel);
            db.ChangeTracker.Clear();
            await Drop(answer.Pictures, cancel);
            return await Refuse(mail, judged, refusal.Message, cancel);
        }
        return (Receipt.Taken, answer.LeftOut.Count > 0
            && await Tell(mail, isAnswer: true, judged.By!.Name, LeftOut(answer.LeftOut, judged.Matter!), cancel));
    }

    /// <summary>What was laid into the store and is shown nowhere.</summary>
    private async Task Drop(IReadOnlyList<StoredFile> pictures, CancellationToken cancel)
    {
        foreach (var picture in pictures)
            await files.RemoveUnused(picture.Hash, db, cancel);
    }

    private static string LeftOut(IReadOnlyList<string> names, AnswerableMatter matter) =>
        $"Ihre Antwort ist angekommen. Nicht übernommen haben wir: {string.Join(", ", names.Take(20))}. "
            + (matter.Instead ?? "Das war kein Bild, zu groß oder zu viel.");

    private async Task<(Receipt, bool)> Refuse(ArrivedMail mail, AnswerJudgement judged, string why, CancellationToken cancel)
    {
        if (mail.Sender is null) return (Receipt.NotAllowed, false);
        if (judged.Address is null && !await db.People.At(mail.Sender).AnyAsync(cancel)) return (Receipt.NobodyHere, false);
        if (judged is { Address: { } address, By: null } && await WasTold(address, cancel)) return (Receipt.Refused, false);
        return (Receipt.Refused, await Tell(mail, judged.By is not null, judged.By?.Name ?? "", why, cancel));
    }

    /// <summary>
    /// What is no answer: reports, notes of absence, lists, and letters to an address that nobody reads. A program in a person's name that
    /// answers one of our letters is not heard; anything else to nobody goes back.
    /// </summary>
    private async Task<(Receipt, bool)> WithoutAnswer(ArrivedMail mail, string? code, CancellationToken cancel)
    {
        if (mail.Report is { } report)
        {
            await db.Note(report, clock.Now, cancel);
            return (Receipt.Report, false);
        }
        if (code is not null || mail.IsAutomatic) return (Receipt.Automatic, false);
        return (Receipt.NobodyHere, false);
    }

    /// <summary>
    /// Whether somebody was written to within the hour because of an answer to this person's letters: whoever has their address does not
    /// make us write to one stranger after the other.
    /// </summary>
    private async Task<bool> WasTold(AnswerAddress address, CancellationToken cancel)
    {
        var since = clock.Now.AddHours(-1);
        await db.TakeLockToo($"arrival-answer:{address.PersonId:N}", cancel);
        return await db.MailArrivals.AnyAsync(one => one.PersonId == address.PersonId && one.AnsweredAt > since, cancel);
    }

    /// <summary>One sentence, once an hour, to whom a program may answer (RFC 3834); whether it was said.</summary>
    private async Task<bool> Tell(ArrivedMail mail, bool isAnswer, string name, string sentence, CancellationToken cancel)
    {
        if (!mail.MayBeAnswered || settings.IsOwn(mail.Sender!)) return false;
        var (sender, since) = (MailArrival.SenderOf(mail), clock.Now.AddHours(-1));
        await db.TakeLockToo($"arrival-answer:{sender}", cancel);
        if (await db.MailArrivals.AnyAsync(one => one.Sender == sender && one.AnsweredAt > since, cancel)) return false;
        var subject = isAnswer ? $"Zu Ihrer E-Mail: {mail.Subject}" : "Zu Ihrer E-Mail an uns"; // Nobody puts words into our letters.
        db.Post(new Letter(mail.Sender!, name, subject,
            "Sie erhalten diese E-Mail, weil Sie uns eine E-Mail geschickt haben.")
        { Answers = mail.MessageId }.Says(sentence), clock.Now);
        return true;
    }
}
