namespace Buendnisnetz.Notifications;

/// <summary>Something that people may hear of or not, as they choose. A module contributes its own.</summary>
/// <param name="Code">The stable name.</param>
/// <param name="Label">The German words beside the switch.</param>
public sealed record NoticeTopic(string Code, string Label)
{
    internal string Mark => $"|{Code}|";
}

/// <summary>Who wants to hear of what.</summary>
public static class NoticeTopicQueries
{
    extension(Db db)
    {
        /// <summary>The people who do not want to hear of it: what is about it is not written to them at all.</summary>
        public IQueryable<Guid> PeopleWithout(NoticeTopic topic)
        {
            var mark = topic.Mark;
            return db.DigestWishes.Where(wish => wish.Without != null && wish.Without.Contains(mark)).Select(wish => wish.PersonId);
        }
    }
}
