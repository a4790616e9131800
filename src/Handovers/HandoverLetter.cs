using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>What a named successor reads before answering.</summary>
internal sealed record HandoverLetter(Alliance Alliance, Handover Handover, HandoverPeople People);
