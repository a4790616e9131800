namespace Buendnisnetz.Projects;

/// <summary>A month after an inquiry both sides are asked.</summary>
/// <param name="Id">Which inquiry.</param>
internal sealed record InquiryDue(Guid Id);

/// <summary>Asks both sides whether it has helped.</summary>
internal sealed class AskBack(InquiryDesk desk, TimeProvider clock) : Work<InquiryDue>
{
    /// <inheritdoc />
    public override Task Do(InquiryDue payload, CancellationToken cancel) => desk.AskBack(payload.Id, clock.Now, cancel);
}
