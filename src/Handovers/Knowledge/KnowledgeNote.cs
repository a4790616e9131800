using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>
/// Something one has to know and nobody would find: who holds the key, when the mayor wants to be asked, which file is the right one.
/// It belongs to the alliance and is read by those who hold a seat in it, whoever that is by then (004:22-23).
/// </summary>
public sealed class KnowledgeNote : Entity
{
    private KnowledgeNote() { }

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>What it is about, in one line.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What one has to know, as Markdown.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Who wrote it last; null after erasure.</summary>
    public Guid? WrittenBy { get; private set; }

    /// <summary>When it was last written, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Writes a note down.</summary>
    public static KnowledgeNote Write(Alliance alliance, string title, string body, Guid? by, DateTimeOffset at)
    {
        var note = new KnowledgeNote { AllianceId = alliance.Id };
        note.Correct(title, body, by, at);
        return note;
    }

    /// <summary>Writes it anew.</summary>
    public void Correct(string title, string body, Guid? by, DateTimeOffset at)
    {
        (Title, Body, WrittenBy, ChangedAt) = (title.Trim(), body.Trim(), by, at);
        Raise(new AllianceEdited(AllianceId, Edit.Knowledge, by, at));
    }
}
